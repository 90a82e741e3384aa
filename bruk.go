package integrering

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
)

// svar is what is compared when a reading is tried: the whole answer, and what the findings about the goal follow from.
type svar struct {
	lovvalg lov.Lov
	utfall  lov.Utfall
	frist   frist.Gjennomfoering
	avvik   sluttmaal.Avvik
	alder   sluttmaal.Aldersfeil
	kode    sluttmaal.Kode
}

func (k *kladd) sammenlignbart() svar {
	s := svar{k.lovvalg.Lov, k.lovvalg.Utfall, k.svar, k.varighet.Avvik, k.varighet.Alder, k.varighet.LovensKode}
	s.frist.Tolkninger = lov.Tolkninger{}
	return s
}

// programsvar is the same of what comes after the frist.
type programsvar struct {
	kategori kategori.Kategori
	visning  status.Visning
	fra, til date.Date
	mulige   kategori.Sett
	antall   int
	status   status.Ordningsstatus
	oppstart frist.Oppstart
	botid    frist.Botid
	utfall   lov.Utfall
	slutt    avslutning.Linje
}

func (k *kladd) sammenlignbartProgram() programsvar {
	s := programsvar{oppstart: k.oppstart, botid: k.botid, utfall: k.avsluttet.Utfall, slutt: k.avsluttet.Gjeldende}
	s.oppstart.Tolkninger, s.botid.Tolkninger = lov.Tolkninger{}, lov.Tolkninger{}
	a := &k.liv.Avsnitt[0]
	s.kategori, s.visning, s.fra, s.til, s.mulige = a.Kategori, a.Visning, a.Fra, a.Til, a.Mulige
	s.antall, s.status = len(k.liv.Avsnitt), k.status
	return s
}

// introduksjonsfelt is what only introduksjonsloven looks at.
var introduksjonsfelt = [...]lov.Sti{lov.Til("ensligMindreaarig"), lov.Til("behovForGrunnleggendeKvalifisering")}

// kvitter writes the receipt: the readings used are those whose question was reached and whose other value changes the answer.
func (r *Regelverk) kvitter(v *Vurdering, d *Deltaker) {
	q := &v.Kvittering
	q.Regelverk, q.Hypotetisk, q.Hypoteser = r.sum, r.hypotetisk, r.hypoteser
	q.EtterGjennomgang = v.Lovdato > sistGjennomgaatt
	k := &v.kladd
	for s := range d.IkkeBrukt {
		if k.lovvalg.Lov == lov.Integreringsloven || !slices.Contains(introduksjonsfelt[:], s) {
			q.IkkeVurdert = append(q.IkkeVurdert, s)
		}
	}
	naadd := k.svar.Tolkninger
	naadd.LeggAlle(k.programTolkninger)
	if q.EtterGjennomgang {
		naadd.Legg(gjennomgangsValg)
	}
	for i := range valgtabell {
		w := &valgtabell[i]
		if naadd.Har(w.nr) && (w.les == nil || w.nr == gjennomgangsValg || k.endrer(r, d, w)) {
			q.Tolkninger = append(q.Tolkninger, Brukt{w.nr, w.verdi(r)})
		}
	}
}

// endrer reports whether another reading of w changes the answer.
func (k *kladd) endrer(r *Regelverk, d *Deltaker, w *valg) bool {
	na := w.les(r)
	for i := range w.verdier {
		if i == na {
			continue
		}
		k.proev(r)
		w.sett(&k.regelverk, i)
		a := k.beregnStille(&k.regelverk, d)
		if a.sammenlignbart() != k.sammenlignbart() {
			return true
		}
		if !k.programTolkninger.Har(w.nr) || k.naa.Utfall == lov.Uavklart || k.lovvalg.Utfall == lov.Uavklart { // what is missing decides, not a reading
			continue
		}
		if a.program(&k.regelverk, d, nil); a.sammenlignbartProgram() != k.sammenlignbartProgram() {
			return true
		}
	}
	return false
}

// proev readies the memory in which other readings are tried, with a copy of r.
func (k *kladd) proev(r *Regelverk) {
	if k.andre == nil {
		k.andre = new(kladd)
	}
	k.regelverk = *r
}

// beregnStille runs the rules of gjennomføringsfristen by r in the memory for other readings, without a trace.
func (k *kladd) beregnStille(r *Regelverk, d *Deltaker) *kladd {
	k.andre.lov = lov.Integreringsloven
	k.andre.beregn(r, d, k.per, k.lovdato, nil)
	return k.andre
}

// maksKombinasjoner bounds how many combinations of readings the safe day tries.
const maksKombinasjoner = 4096

// Trygg fills TryggTil and Foelsomhet of the frister of v, which r made from d: the last day inside the frist under every combination
// of the readings used, and the date that each of them gives by itself. Combinations that give no date are left out. With more than
// 4 096 combinations TryggTil stays zero and a finding says so.
func (r *Regelverk) Trygg(v *Vurdering, d *Deltaker) {
	f := v.Frist(GjennomfoeringFrist)
	if f == nil || f.Utfall != lov.Oppfylt {
		return
	}
	k := &v.kladd
	k.valg, k.foelsomhet = k.valg[:0], k.foelsomhet[:0]
	kombinasjoner := 1
	for i := range valgtabell {
		w := &valgtabell[i]
		if !w.dato || !v.brukte(w.nr) {
			continue
		}
		k.valg = append(k.valg, i)
		kombinasjoner *= len(w.verdier)
		for j, verdi := range w.verdier {
			if j == w.les(r) {
				continue
			}
			k.proev(r)
			w.sett(&k.regelverk, j)
			if dato := k.beregnStille(&k.regelverk, d).svar.Dato; dato != 0 && dato != f.Dato {
				k.foelsomhet = append(k.foelsomhet, Lesemaate{w.nr, verdi, dato})
			}
		}
	}
	f.Foelsomhet = k.foelsomhet
	if kombinasjoner > maksKombinasjoner {
		r.meldForMange(v)
		return
	}
	f.TryggTil = f.Dato
	k.proev(r)
	for n := range kombinasjoner {
		for _, i := range k.valg {
			w := &valgtabell[i]
			w.sett(&k.regelverk, n%len(w.verdier))
			n /= len(w.verdier)
		}
		if dato := k.beregnStille(&k.regelverk, d).svar.Dato; dato != 0 {
			f.TryggTil = min(f.TryggTil, dato)
		}
	}
	v.Avslutning.KanRegistreres.TryggTil = f.TryggTil
}

// meldForMange adds the finding that the safe day was not computed, once.
func (r *Regelverk) meldForMange(v *Vurdering) {
	f := lov.NyttFunn(&funnForMangeLesemaater, lov.Til("fravaer"), "")
	f.Alvor = r.alvorlig(f.Kode)
	if f.Alvor != lov.Av && !slices.ContainsFunc(v.Funn, func(g lov.Funn) bool { return g.Kode == f.Kode }) {
		v.Funn = append(v.Funn, f)
	}
}

func (v *Vurdering) brukte(nr lov.Tolkning) bool {
	for _, b := range v.Kvittering.Tolkninger {
		if b.Tolkning == nr {
			return true
		}
	}
	return false
}
