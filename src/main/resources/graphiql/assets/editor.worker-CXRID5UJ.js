import{a}from"./part-AO5CKFZA.js";import"./part-SBZTVS6V.js";import"./part-TX5NR6A5.js";import"./part-AAP3XYOM.js";import"./part-LAADCOC3.js";import"./part-BXA723OS.js";export{a as initialize};
