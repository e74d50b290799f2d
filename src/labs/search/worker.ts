// The thread in which the search lab makes and searches its population.
import { serve } from "./service.ts";

serve(self);
