package integrering

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// IkkeDekket is the error for what the library does not cover.
type IkkeDekket struct{ Grunn string }

// Error says what is not covered and what is, in bokmål.
func (e *IkkeDekket) Error() string { return e.Grunn }

// Kode returns "ikke-dekket".
func (e *IkkeDekket) Kode() string { return "ikke-dekket" }

var (
	errLovdato = &IkkeDekket{"lovdatoen er før 2010-01-01; biblioteket dekker loven fra den dagen utlendingsloven av 2008 trådte i kraft"}
	errUtenfor = &IkkeDekket{"per og lovdato må ligge mellom 1900-01-01 og 2150-12-31"}
	errT49     = &IkkeDekket{"lovdatoen er etter siste gjennomgang 2026-07-28, og tolkning T49 er satt til feil"}
)

// Vurder computes what the rules come to about d on the day per, by the law of lovdato; a zero lovdato is per (T48). The law is
// integreringsloven from 1 January 2021 and introduksjonsloven before that, and after it for those who are still under it. The error is
// an [IkkeDekket] for a lovdato before [FoersteLovdato], and for days outside 1900–2150.
func (r *Regelverk) Vurder(d *Deltaker, per, lovdato date.Date) (*Vurdering, error) {
	v := new(Vurdering)
	if err := r.VurderTil(v, d, per, lovdato); err != nil {
		return nil, err
	}
	return v, nil
}

// VurderTil is [Regelverk.Vurder] into a Vurdering that is reused. v keeps pointers into d and r until the next call.
func (r *Regelverk) VurderTil(v *Vurdering, d *Deltaker, per, lovdato date.Date) error {
	if err := r.utenNeste(v, d, per, lovdato); err != nil {
		return err
	}
	r.neste(v, d)
	return nil
}

// utenNeste fills all of v but Neste.
func (r *Regelverk) utenNeste(v *Vurdering, d *Deltaker, per, lovdato date.Date) error {
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
	k.vurder(r, d, per, lovdato, &v.spor)
	v.Lovvalg = Lovvalg{Lov: k.lovvalg.Lov, Svar: k.svarene.lovvalg}
	v.Kategorier = k.kategorier(v.Kategorier)
	v.Status = append(v.Status, Status{Svar: k.svarene.status, Ordning: vedtak.Introduksjonsprogram, Status: k.status.Status})
	v.Frister = append(v.Frister, k.oppstartsfrist(), k.botidsfrist(), k.gjennomfoeringsfrist())
	v.Avslutning = k.avslutning()
	r.kvitter(v, d)
	r.funn(v, d)
	v.harSenere = harSenere(d, per)
	return nil
}

// harSenere reports whether something that the answers follow from is dated after a day.
func harSenere(d *Deltaker, per date.Date) bool {
	siste := sisteDagI(d)
	for i := range d.Vedtak {
		siste = max(siste, d.Vedtak[i].Vedtaksdato, d.Vedtak[i].Startdato)
	}
	for i := range d.Sluttmaal {
		siste = max(siste, d.Sluttmaal[i].Fra)
	}
	for i := range d.Fravaer {
		siste = max(siste, d.Fravaer[i].Fra)
	}
	for i := range d.Krav {
		siste = max(siste, d.Krav[i].Dato)
	}
	for i := range d.Avslutninger {
		siste = max(siste, d.Avslutninger[i].Dato)
	}
	return siste > per
}

func (v *Vurdering) nullstill(id string, per, lovdato date.Date) {
	v.ID, v.Per, v.Lovdato = id, per, lovdato
	v.Lovvalg, v.Avslutning = Lovvalg{}, Avslutning{}
	v.Kategorier, v.Status, v.Frister, v.Funn, v.Neste = v.Kategorier[:0], v.Status[:0], v.Frister[:0], v.Funn[:0], v.Neste[:0]
	v.spor.Nullstill()
	v.Kvittering = Kvittering{Tolkninger: v.Kvittering.Tolkninger[:0], IkkeVurdert: v.Kvittering.IkkeVurdert[:0]}
}

// funn lists the findings, with the severities of r.
func (r *Regelverk) funn(v *Vurdering, d *Deltaker) {
	k := &v.kladd
	if k.anker.Utfall == lov.Oppfylt {
		v.Funn = k.varighet.Funn(v.Funn, d.Sluttmaal, r.lovensFrist(v, d))
	}
	v.Funn = r.frist.Funn(v.Funn, &k.fristGrunnlag, d.Fravaer, &k.svar)
	if k.svar.Utfall == lov.Oppfylt {
		v.Funn = k.utlegg.Funn(v.Funn)
	}
	if k.lovvalg.Utfall == lov.Oppfylt {
		v.Funn = r.programfunn(v.Funn, k, d)
	}
	v.Funn = slices.DeleteFunc(v.Funn, func(f lov.Funn) bool { return r.alvorlig(f.Kode) == lov.Av || k.sagt(f.Kode) })
	for i := range v.Funn {
		v.Funn[i].Alvor = r.alvorlig(v.Funn[i].Kode)
	}
}

// sagt reports whether what a finding tells of is overtaken by the avslutning that stands: the frist closes nothing then, and the goal
// is missed by the one that closed for want of it.
func (k *kladd) sagt(f *lov.Funnkode) bool {
	if f == &kategori.FunnTillatelseUtloept && k.liv.Fullfoerer(&k.livGrunnlag) { // the right to complete says it
		return true
	}
	if k.avsluttet.Utfall != lov.Oppfylt {
		return false
	}
	switch kode := k.avsluttet.Gjeldende.Kode; f {
	case &frist.FunnFristUte, &frist.FunnFristNaer:
		return kode != avslutning.IkkeRegistrert
	case &sluttmaal.FunnMangler:
		return kode == avslutning.UtgaattOppstartsfrist
	}
	return false
}

// programfunn appends the findings about who the participant is, when the programme must begin and how it ends.
func (r *Regelverk) programfunn(funn []lov.Funn, k *kladd, d *Deltaker) []lov.Funn {
	slutt := avslutning.Kode(0)
	if k.avsluttet.Utfall == lov.Oppfylt {
		slutt = k.avsluttet.Gjeldende.Kode
	}
	if slutt == 0 || slutt == avslutning.IkkeLengerIKategori { // permit, settlement and education are for those who may have a programme
		dag := &k.naa
		if n := len(k.vedVedtak); n > 0 { // what the participant has in it
			dag = &k.vedVedtak[n-1].Svar
		}
		funn = r.kategori.Funn(funn, &k.kategoriGrunnlag, dag, d.Utdanning)
	}
	funn = r.status.Funn(funn, &k.livGrunnlag, &k.liv)
	ingenting := slutt != 0 && slutt != avslutning.UtgaattOppstartsfrist || k.naa.Rad == kategori.RadArbeid // left to begin
	funn = r.frist.FunnOppstart(funn, &k.oppstartGrunnlag, &k.oppstart, &k.botid, ingenting)
	funn = r.frist.FunnRegistrering(funn, &frist.Registrerte{
		Lovdato: k.lovdato, Krav: d.Krav, Vedtak: d.Vedtak, Sluttmaal: d.Sluttmaal, Fravaer: d.Fravaer, Tiltak: d.Tiltak,
		Fylkeskommunalt: d.Norskopplaering.FylkeskommunaltAnsvar,
	})
	return r.avslutning.Funn(funn, &avslutning.FunnGrunnlag{Regelmotor: &k.motorGrunnlag, Startdato: k.anker.Startdato, Tiltak: d.Tiltak}, &k.avsluttet)
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
	return k.beregnStille(&k.regelverk, d).svar.Dato
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
	for _, liste := range [...][]*lov.Funnkode{
		kategori.Funnkoder, sluttmaal.Funnkoder, fravaer.Funnkoder, frist.Funnkoder, frist.FunnkoderOppstart, avslutning.Funnkoder, status.Funnkoder, {&funnForMangeLesemaater},
	} {
		for _, k := range liste {
			if !yield(k) {
				return
			}
		}
	}
}
