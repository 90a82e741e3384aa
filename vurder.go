package integrering

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// IkkeDekket is the error for what the library does not cover.
type IkkeDekket struct{ Grunn string }

// Error says what is not covered and what is, in bokmål.
func (e *IkkeDekket) Error() string { return e.Grunn }

// Kode returns "ikke-dekket".
func (e *IkkeDekket) Kode() string { return "ikke-dekket" }

var (
	errLovdato = &IkkeDekket{"lovdatoen er før 2026-01-01; biblioteket dekker integreringsloven og integreringsforskriften slik de gjelder fra 1. januar 2026"}
	errLov     = &IkkeDekket{"deltakeren er omfattet av introduksjonsloven (oppholdstillatelse og ankomst før 2021-01-01); biblioteket dekker bare integreringsloven"}
	errUtenfor = &IkkeDekket{"per og lovdato må ligge mellom 1900-01-01 og 2150-12-31"}
	errT49     = &IkkeDekket{"lovdatoen er etter siste gjennomgang 2026-07-28, og tolkning T49 er satt til feil"}
)

// Vurder computes what the rules come to about d on the day per, by the law of lovdato; a zero lovdato is per (T48). The error is an
// [IkkeDekket] for a participant under introduksjonsloven and for a lovdato before 1 January 2026.
func (r *Regelverk) Vurder(d *Deltaker, per, lovdato date.Date) (*Vurdering, error) {
	v := new(Vurdering)
	if err := r.VurderTil(v, d, per, lovdato); err != nil {
		return nil, err
	}
	return v, nil
}

// VurderTil is [Regelverk.Vurder] into a Vurdering that is reused. v keeps pointers into d and r until the next call.
func (r *Regelverk) VurderTil(v *Vurdering, d *Deltaker, per, lovdato date.Date) error {
	if lovdato == 0 {
		lovdato = per
	}
	v.nullstill(d.ID, per, lovdato)
	switch {
	case per < calendar.InputFirst || per > calendar.InputLast || lovdato > calendar.InputLast:
		return errUtenfor
	case lovdato < foersteLovdato:
		return errLovdato
	case lovdato > sistGjennomgaatt && r.feilEtterGjennomgang:
		return errT49
	}
	k := &v.kladd
	k.beregn(r, d, per, lovdato, &v.mangler, &v.spor)
	if k.lovvalg.Lov == lov.Introduksjonsloven {
		return errLov
	}
	v.Lovvalg = Lovvalg{Lov: k.lovvalg.Lov, Svar: Svar{Utfall: k.lovvalg.Utfall, Mangler: v.mangler[:k.lovvalgMangler:k.lovvalgMangler], sporTil: k.lovvalgSpor}}
	f := Frist{
		Ordning: vedtak.Introduksjonsprogram, Beregning: k.svar,
		Svar: Svar{Utfall: k.svar.Utfall, Mangler: v.mangler, sporFra: k.lovvalgSpor, sporTil: v.spor.Antall()},
	}
	k.registreringer = k.registreringer[:0]
	for i := range k.utlegg.Registreringer {
		reg := &k.utlegg.Registreringer[i]
		k.registreringer = append(k.registreringer, Registrering{reg.Sti(), reg.ID(), reg.Virkedager, reg.Talt, reg.Grunn.String()})
	}
	f.Registreringer = k.registreringer
	v.Frister = append(v.Frister, f)
	r.kvitter(v, d)
	r.funn(v, d)
	return nil
}

func (v *Vurdering) nullstill(id string, per, lovdato date.Date) {
	v.ID, v.Per, v.Lovdato = id, per, lovdato
	v.Lovvalg = Lovvalg{}
	v.Frister, v.Funn, v.mangler = v.Frister[:0], v.Funn[:0], v.mangler[:0]
	v.spor.Nullstill()
	v.Kvittering = Kvittering{Tolkninger: v.Kvittering.Tolkninger[:0], IkkeVurdert: v.Kvittering.IkkeVurdert[:0]}
}

// kladd is the working memory of one evaluation.
type kladd struct {
	lovvalg        kategori.Lovvalg
	anker          frist.Anker
	varighet       sluttmaal.Varighet
	svar           frist.Gjennomfoering
	lovvalgMangler int
	lovvalgSpor    int

	sluttmaalGrunnlag sluttmaal.Grunnlag
	fravaerGrunnlag   fravaer.Grunnlag
	fristGrunnlag     frist.GjennomfoeringGrunnlag
	utlegg            fravaer.Utlegg
	kollektivMangler  lov.Mangler
	avslutninger      []frist.Avslutning
	registreringer    []Registrering

	// to try other readings
	andre      *kladd
	regelverk  Regelverk
	mangler    lov.Mangler
	foelsomhet []Lesemaate
	valg       []int
}

// beregn runs the rules in their order: which act, the anchor, the months of the goal, the absence day by day, the frist.
func (k *kladd) beregn(r *Regelverk, d *Deltaker, per, lovdato date.Date, m *lov.Mangler, sp *lov.Spor) {
	lg := kategori.LovvalgGrunnlag{Lovdato: lovdato, Oppholdstillatelser: d.Oppholdstillatelser, AnkomstNorge: d.AnkomstNorge}
	k.lovvalg = r.kategori.Lovvalg(&lg, m, sp)
	k.lovvalgMangler, k.lovvalgSpor = len(*m), sp.Antall()
	k.anker = r.frist.Anker(d.Vedtak, lovdato, m, sp)
	k.grunnlag(r, d, per, lovdato)
	k.varighet = sluttmaal.Varighet{Indeks: -1}
	switch {
	case k.anker.Utfall == lov.Oppfylt:
		r.sluttmaal.VarighetTil(&k.varighet, &k.sluttmaalGrunnlag, m, sp)
	case len(d.Sluttmaal) == 0:
		m.Mangler(lov.Til("sluttmaal"))
	}
	r.fravaer.Legg(&k.utlegg, &k.fravaerGrunnlag)
	k.fristGrunnlag.Varighet = k.varighet
	if k.lovvalg.Utfall == lov.Uavklart {
		sp = nil // without the act there is no frist to tell of
	}
	r.frist.GjennomfoeringTil(&k.svar, &k.fristGrunnlag, m, sp)
	k.svar.Tolkninger.LeggAlle(k.lovvalg.Tolkninger)
	if k.lovvalg.Utfall == lov.Uavklart {
		k.svar.Utfall, k.svar.Dato, k.svar.Tilstand, k.svar.OverholdtDato = lov.Uavklart, 0, frist.UkjentTilstand, 0
	}
}

// grunnlag fills what the rules after the anchor look at.
func (k *kladd) grunnlag(r *Regelverk, d *Deltaker, per, lovdato date.Date) {
	var gammelFoer, foersteAvslutning date.Date
	var udatert lov.Sti
	if r.fravaersdagen {
		gammelFoer = foersteLovdato
	}
	k.avslutninger = k.avslutninger[:0]
	for i := range d.Avslutninger {
		a := &d.Avslutninger[i]
		k.avslutninger = append(k.avslutninger, frist.Avslutning{Dato: a.Dato, Slettet: a.Slettet})
		switch {
		case a.Dato == 0:
			udatert = lov.I("avslutninger", i, "dato")
		case foersteAvslutning == 0 || a.Dato < foersteAvslutning:
			foersteAvslutning = a.Dato
		}
	}
	k.fravaerGrunnlag = fravaer.Grunnlag{
		Lovdato: lovdato, Startdato: k.anker.Startdato, Fravaer: d.Fravaer, Vedtak: d.Vedtak, Barn: d.Barn,
		GammelRegelFoer: gammelFoer, FoersteAvslutning: foersteAvslutning, UdatertAvslutning: udatert,
	}
	k.fristGrunnlag = frist.GjennomfoeringGrunnlag{
		Per: per, Lovdato: lovdato, Anker: k.anker, Vedtak: d.Vedtak, Fravaer: &k.utlegg,
		Avslutninger: k.avslutninger, FoersteAvslutning: foersteAvslutning, UdatertAvslutning: udatert, GammelRegelFoer: gammelFoer,
	}
	k.kollektivMangler = k.kollektivMangler[:0]
	kollektiv := kategori.KollektivPaa(d.Oppholdstillatelser, k.anker.Startdato, &k.kollektivMangler)
	videregaaende, utdanningMangler := harVideregaaende(d, kollektiv)
	k.sluttmaalGrunnlag = sluttmaal.Grunnlag{
		Lovdato: lovdato, Registreringer: d.Sluttmaal, Startdato: k.anker.Startdato, Vedtaksdato: k.anker.Vedtaksdato, Vedtak: k.anker.Indeks,
		Innvilgelse: k.lovvalg.Innvilgelse, Foedselsdato: d.Foedselsdato,
		HarVideregaaende: videregaaende, UtdanningMangler: utdanningMangler, Kollektiv: kollektiv, KollektivMangler: k.kollektivMangler, Ukrainsk: d.UkrainskVideregaaende,
	}
}

// harVideregaaende reports whether the participant has utdanning på videregående nivå eller høyere (forskriften § 65 a): that level, or
// Ukrainian videregående for one with collective protection (andre ledd). Ukjent comes with the fact that is missing.
func harVideregaaende(d *Deltaker, kollektiv lov.JaNei) (lov.JaNei, lov.Sti) {
	ukrainsk := d.UkrainskVideregaaende
	switch {
	case d.Utdanning == kategori.Videregaaende, ukrainsk == lov.Ja && kollektiv == lov.Ja:
		return lov.Ja, lov.Sti{}
	case d.Utdanning == 0:
		return lov.Ukjent, lov.Til("utdanning")
	case ukrainsk == lov.Ukjent && kollektiv == lov.Ja:
		return lov.Ukjent, lov.Til("ukrainskVideregaaende")
	case ukrainsk == lov.Ja && kollektiv == lov.Ukjent:
		return lov.Ukjent, lov.Til("oppholdstillatelser")
	}
	return lov.Nei, lov.Sti{}
}

// svar is what is compared when a reading is tried: the whole answer, and what the findings about the goal follow from.
type svar struct {
	lovvalg lov.Lov
	frist   frist.Gjennomfoering
	avvik   sluttmaal.Avvik
	alder   sluttmaal.Aldersfeil
	kode    sluttmaal.Kode
	utfall  lov.Utfall
}

func (k *kladd) sammenlignbart() svar {
	s := svar{k.lovvalg.Lov, k.svar, k.varighet.Avvik, k.varighet.Alder, k.varighet.LovensKode, k.lovvalg.Utfall}
	s.frist.Tolkninger = lov.Tolkninger{}
	return s
}

// kvitter writes the receipt: the readings used are those whose question was reached and whose other value changes the answer.
func (r *Regelverk) kvitter(v *Vurdering, d *Deltaker) {
	q := &v.Kvittering
	q.Regelverk, q.Hypotetisk = r.sum, r.hypotetisk
	q.EtterGjennomgang = v.Lovdato > sistGjennomgaatt
	for s := range d.IkkeBrukt {
		q.IkkeVurdert = append(q.IkkeVurdert, s)
	}
	k := &v.kladd
	naadd := k.svar.Tolkninger
	if q.EtterGjennomgang {
		naadd.Legg(gjennomgangsValg)
	}
	for i := range valgtabell {
		w := &valgtabell[i]
		if naadd.Har(w.nr) && (w.les == nil || w.nr == gjennomgangsValg || k.endrer(r, d, v, w)) {
			q.Tolkninger = append(q.Tolkninger, Brukt{w.nr, w.verdi(r)})
		}
	}
}

// endrer reports whether another reading of w changes the answer.
func (k *kladd) endrer(r *Regelverk, d *Deltaker, v *Vurdering, w *valg) bool {
	na := w.les(r)
	for i := range w.verdier {
		if i == na {
			continue
		}
		k.proev(r)
		w.sett(&k.regelverk, i)
		if k.andre.beregnStille(&k.regelverk, d, v).sammenlignbart() != k.sammenlignbart() {
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

// beregnStille runs the rules without a trace.
func (k *kladd) beregnStille(r *Regelverk, d *Deltaker, v *Vurdering) *kladd {
	k.mangler = k.mangler[:0]
	k.beregn(r, d, v.Per, v.Lovdato, &k.mangler, nil)
	return k
}

// funn lists the findings, with the severities of r.
func (r *Regelverk) funn(v *Vurdering, d *Deltaker) {
	k := &v.kladd
	if k.anker.Utfall == lov.Oppfylt {
		v.Funn = k.varighet.Funn(v.Funn, d.Sluttmaal, r.lovensFrist(v, d))
	}
	v.Funn = r.frist.Funn(v.Funn, &k.fristGrunnlag, d.Fravaer, &k.svar)
	if v.Frister[0].Utfall == lov.Oppfylt {
		v.Funn = k.utlegg.Funn(v.Funn)
	}
	v.Funn = slices.DeleteFunc(v.Funn, func(f lov.Funn) bool { return r.alvorlig(f.Kode) == lov.Av })
	for i := range v.Funn {
		v.Funn[i].Alvor = r.alvorlig(v.Funn[i].Kode)
	}
}

// alvorlig returns the severity of a finding in r.
func (r *Regelverk) alvorlig(k *lov.Funnkode) lov.Alvor {
	alvor := k.Alvor
	for _, a := range r.alvor {
		if a.kode == k.Kode {
			alvor = a.alvor
		}
	}
	return alvor
}

// lovensFrist returns the frist that the law's months give where the registered code gives others (T50), zero when there is none.
func (r *Regelverk) lovensFrist(v *Vurdering, d *Deltaker) date.Date {
	k := &v.kladd
	if k.varighet.Avvik == sluttmaal.IngenAvvik {
		return 0
	}
	k.proev(r)
	k.regelverk.sluttmaal.Loven = true
	return k.andre.beregnStille(&k.regelverk, d, v).svar.Dato
}

// maksKombinasjoner bounds how many combinations of readings the safe day tries.
const maksKombinasjoner = 4096

// Trygg fills TryggTil and Foelsomhet of the frister of v, which r made from d: the last day inside the frist under every combination
// of the readings used, and the date that each of them gives by itself. Combinations that give no date are left out. With more than
// 4 096 combinations TryggTil stays zero and a finding says so.
func (r *Regelverk) Trygg(v *Vurdering, d *Deltaker) {
	if len(v.Frister) == 0 || v.Frister[0].Utfall != lov.Oppfylt {
		return
	}
	f := &v.Frister[0]
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
			if dato := k.andre.beregnStille(&k.regelverk, d, v).svar.Dato; dato != 0 && dato != f.Beregning.Dato {
				k.foelsomhet = append(k.foelsomhet, Lesemaate{w.nr, verdi, dato})
			}
		}
	}
	f.Foelsomhet = k.foelsomhet
	if kombinasjoner > maksKombinasjoner {
		r.meldForMange(v)
		return
	}
	f.TryggTil = f.Beregning.Dato
	k.proev(r)
	for n := range kombinasjoner {
		for _, i := range k.valg {
			w := &valgtabell[i]
			w.sett(&k.regelverk, n%len(w.verdier))
			n /= len(w.verdier)
		}
		if dato := k.andre.beregnStille(&k.regelverk, d, v).svar.Dato; dato != 0 {
			f.TryggTil = min(f.TryggTil, dato)
		}
	}
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

var funnForMangeLesemaater = lov.Funnkode{
	Kode: "trygg-dag-ikke-beregnet", Alvor: lov.Info, VilSkje: lov.Merknad,
	Hjemmel: []lov.Referanse{{Lov: lov.Integreringsforskriften, Paragraf: 10}},
	Tekst: lov.Tekst{
		"Det er så mange lesemåter å kombinere at den trygge dagen ikke er beregnet.",
		"Det er så mange lesemåtar å kombinere at den trygge dagen ikkje er berekna.",
		"There are so many readings to combine that the safe day was not computed.",
	},
}

// Funnkoder yields every kind of finding, package by package.
func Funnkoder(yield func(*lov.Funnkode) bool) {
	for _, liste := range [...][]*lov.Funnkode{sluttmaal.Funnkoder, fravaer.Funnkoder, frist.Funnkoder, {&funnForMangeLesemaater}} {
		for _, k := range liste {
			if !yield(k) {
				return
			}
		}
	}
}
