package integrering

import (
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// fristord is what is said of a deadline: its name, and a sentence for each way that it can stand.
type fristord struct {
	tittel                                           lov.Tekst
	loeper, overholdt, utloept, gjelderIkke, mangler lov.Tekst
}

var fristordene = [...]fristord{
	OppstartFrist: {
		tittel:      lov.Tekst{"Oppstartsfristen, steg for steg", "Oppstartsfristen, steg for steg", "The deadline for starting, step by step"},
		loeper:      lov.Tekst{"Vedtak og oppstart må skje senest {}.", "Vedtak og oppstart må skje seinast {}.", "The decision and the start must take place by {}."},
		overholdt:   lov.Tekst{"Programmet begynte {}, innenfor oppstartsfristen {}.", "Programmet tok til {}, innanfor oppstartsfristen {}.", "The programme began on {}, within the deadline for starting, {}."},
		utloept:     lov.Tekst{"Oppstartsfristen gikk ut {}.", "Oppstartsfristen gjekk ut {}.", "The deadline for starting passed on {}."},
		gjelderIkke: lov.Tekst{"Ingen oppstartsfrist løper.", "Ingen oppstartsfrist går.", "No deadline for starting runs."},
		mangler:     lov.Tekst{"Oppstartsfristen kan ikke beregnes: det mangler {}.", "Oppstartsfristen kan ikkje bereknast: det manglar {}.", "The deadline for starting cannot be computed. Missing: {}."},
	},
	BotidFrist: {
		tittel:      lov.Tekst{"Siste dag for vedtak, steg for steg", "Siste dag for vedtak, steg for steg", "The last day for a decision, step by step"},
		loeper:      lov.Tekst{"Siste dag for vedtak om program er {}.", "Siste dag for vedtak om program er {}.", "The last day for a decision on a programme is {}."},
		overholdt:   lov.Tekst{"Vedtaket ble fattet {}, innen siste dag for vedtak, {}.", "Vedtaket vart gjort {}, innen siste dag for vedtak, {}.", "The decision was made on {}, by the last day for it, {}."},
		utloept:     lov.Tekst{"Siste dag for vedtak om program var {}.", "Siste dag for vedtak om program var {}.", "The last day for a decision on a programme was {}."},
		gjelderIkke: lov.Tekst{"Ingen frist for vedtak løper.", "Ingen frist for vedtak går.", "No deadline for a decision runs."},
		mangler:     lov.Tekst{"Siste dag for vedtak kan ikke beregnes: det mangler {}.", "Siste dag for vedtak kan ikkje bereknast: det manglar {}.", "The last day for a decision cannot be computed. Missing: {}."},
	},
	GjennomfoeringFrist: {
		tittel:      lov.Tekst{"Gjennomføringsfristen, steg for steg", "Gjennomføringsfristen, steg for steg", "The completion deadline, step by step"},
		loeper:      lov.Tekst{"Programmet må avsluttes senest {}.", "Programmet må avsluttast seinast {}.", "The programme must end by {}."},
		overholdt:   lov.Tekst{"Programmet er registrert avsluttet {}, innenfor fristen {}.", "Programmet er registrert avslutta {}, innanfor fristen {}.", "The programme is registered as ended on {}, within the deadline {}."},
		utloept:     lov.Tekst{"Fristen for å gjennomføre programmet gikk ut {}.", "Fristen for å gjennomføre programmet gjekk ut {}.", "The deadline for completing the programme passed on {}."},
		gjelderIkke: lov.Tekst{"Ingen gjennomføringsfrist løper.", "Ingen gjennomføringsfrist går.", "No deadline for completing runs."},
		mangler:     lov.Tekst{"Fristen for å gjennomføre programmet kan ikke beregnes: det mangler {}.", "Fristen for å gjennomføre programmet kan ikkje bereknast: det manglar {}.", "The deadline for completing the programme cannot be computed. Missing: {}."},
	},
}

var (
	ordHar           = lov.Tekst{"Personen har kategorien {} fra {}.", "Personen har kategorien {} frå {}.", "The person has the category {} from {}."}
	ordHadde         = lov.Tekst{"Personen hadde kategorien {} fra {} til og med {} ({}).", "Personen hadde kategorien {} frå {} til og med {} ({}).", "The person had the category {} from {} through {} ({})."}
	ordHarUten       = lov.Tekst{"Personen har kategorien {}. Første dag kan ikke avgjøres: det mangler {}.", "Personen har kategorien {}. Første dag kan ikkje avgjerast: det manglar {}.", "The person has the category {}. The first day cannot be told. Missing: {}."}
	ordHaddeUten     = lov.Tekst{"Personen hadde kategorien {} til og med {} ({}). Første dag kan ikke avgjøres: det mangler {}.", "Personen hadde kategorien {} til og med {} ({}). Første dag kan ikkje avgjerast: det manglar {}.", "The person had the category {} through {} ({}). The first day cannot be told. Missing: {}."}
	ordHarIngen      = lov.Tekst{"Personen har ingen kategori.", "Personen har ingen kategori.", "The person has no category."}
	ordKategoriAapen = lov.Tekst{"Kategorien kan ikke avgjøres; mulige er {}. Det mangler {}.", "Kategorien kan ikkje avgjerast; moglege er {}. Det manglar {}.", "The category cannot be told; possible are {}. Missing: {}."}
	ordVisesAapen    = lov.Tekst{"Personen har eller har hatt kategorien {}. Hvordan den skal vises, kan ikke avgjøres: det mangler {}.", "Personen har eller har hatt kategorien {}. Korleis han skal visast, kan ikkje avgjerast: det manglar {}.", "The person has or has had the category {}. How it is shown cannot be told. Missing: {}."}
	ordKategori      = lov.Tekst{"Kategorien, steg for steg", "Kategorien, steg for steg", "The category, step by step"}
	ordTidligereKat  = lov.Tekst{"Tidligere kategori, steg for steg", "Tidlegare kategori, steg for steg", "Earlier category, step by step"}
	ordStatus        = lov.Tekst{"Status, steg for steg", "Status, steg for steg", "The status, step by step"}
	ordStatusEr      = lov.Tekst{"Status i NIR: {}.", "Status i NIR: {}.", "Status in NIR: {}."}

	ordNeste   = lov.Tekst{"Det som skjer av seg selv", "Det som skjer av seg sjølv", "What happens by itself"}
	ordEndring = lov.Tekst{"{}: {}, fra {} til {} ({}).", "{}: {}, frå {} til {} ({}).", "{}: {}, from {} to {} ({})."}

	ordIngen  = lov.Tekst{"Fristen kan ikke beregnes: en bestemmelse den bygger på, gjelder ikke på lovdatoen.", "Fristen kan ikkje bereknast: ei føresegn han bygger på, gjeld ikkje på lovdatoen.", "The deadline cannot be computed: a provision it rests on is not in force on the law date."}
	ordSenere = lov.Tekst{
		"Fristene regner med alt som er registrert, også det som er datert etter {}; kategori, status og avslutning bare det som er datert til og med den dagen.",
		"Fristane reknar med alt som er registrert, òg det som er datert etter {}; kategori, status og avslutning berre det som er datert til og med den dagen.",
		"The deadlines take in everything registered, also what is dated after {}; category, status and ending only what is dated through that day.",
	}
	ordIngenRegel     = lov.Tekst{"Kategorien kan ikke avgjøres: en bestemmelse den bygger på, gjelder ikke på lovdatoen.", "Kategorien kan ikkje avgjerast: ei føresegn han bygger på, gjeld ikkje på lovdatoen.", "The category cannot be told: a provision it rests on is not in force on the law date."}
	ordSluttUtenRegel = lov.Tekst{"Om programmet er avsluttet, kan ikke avgjøres: en bestemmelse det bygger på, gjelder ikke på lovdatoen.", "Om programmet er avslutta, kan ikkje avgjerast: ei føresegn det bygger på, gjeld ikkje på lovdatoen.", "Whether the programme has ended cannot be told: a provision it rests on is not in force on the law date."}
	ordSlutt          = lov.Tekst{"Programmet er avsluttet {} med {}.", "Programmet er avslutta {} med {}.", "The programme ended on {} with {}."}
	ordSluttUavklart  = lov.Tekst{"Om programmet er avsluttet, kan ikke avgjøres: det mangler {}.", "Om programmet er avslutta, kan ikkje avgjerast: det manglar {}.", "Whether the programme has ended cannot be told. Missing: {}."}
	ordAvslutning     = lov.Tekst{"Avslutningen, steg for steg", "Avslutninga, steg for steg", "The ending, step by step"}
	ordHistorikk      = lov.Tekst{"Tidligere avslutninger", "Tidlegare avslutningar", "Earlier endings"}
	ordTidligere      = lov.Tekst{"{}: {}", "{}: {}", "{}: {}"}
	ordSlettet        = lov.Tekst{"{}: {}, slettet", "{}: {}, sletta", "{}: {}, deleted"}
	ordKan            = lov.Tekst{"Kommunen kan registrere en avslutning med dato fra {} til og med {}.", "Kommunen kan registrere ei avslutning med dato frå {} til og med {}.", "The municipality can register an ending dated from {} through {}."}
)

// kategorisetning says in one sentence what the participant has or had.
func (f *forteller) kategorisetning(k *Kategori) string {
	navn := func(k kategori.Kategori) string { return "«" + k.Kode().Tekst.I(f.s) + "»" }
	switch ett, ok := k.Mulige.Eneste(); {
	case k.Utfall == lov.Uavklart && len(k.Mangler) == 0:
		return f.fyll(&ordIngenRegel)
	case k.Utfall == lov.Uavklart && ok && ett != kategori.Ingen:
		return f.fyll(&ordVisesAapen, navn(ett), f.mangler(k.Mangler))
	case k.Utfall == lov.Uavklart:
		var mulige []string
		for m := range k.Mulige.Alle {
			mulige = append(mulige, m.Kode().Tekst.I(f.s))
		}
		return f.fyll(&ordKategoriAapen, f.ramse(mulige), f.mangler(k.Mangler))
	case k.Kategori == kategori.Ingen:
		return f.fyll(&ordHarIngen)
	case k.Til != 0 && k.Fra == 0:
		return f.fyll(&ordHaddeUten, navn(k.Kategori), lov.Dato(k.Til, f.s), k.Visning.Kode().Tekst.I(f.s), f.mangler(k.Mangler))
	case k.Til != 0:
		return f.fyll(&ordHadde, navn(k.Kategori), lov.Dato(k.Fra, f.s), lov.Dato(k.Til, f.s), k.Visning.Kode().Tekst.I(f.s))
	case k.Fra == 0:
		return f.fyll(&ordHarUten, navn(k.Kategori), f.mangler(k.Mangler))
	}
	return f.fyll(&ordHar, navn(k.Kategori), lov.Dato(k.Fra, f.s))
}

// fristsetning says in one sentence how a deadline stands.
func (f *forteller) fristsetning(fr *Frist) string {
	o, dato := &fristordene[fr.Type], lov.Dato(fr.Dato, f.s)
	switch {
	case fr.Utfall == lov.Uavklart && len(fr.Mangler) > 0:
		return f.fyll(&o.mangler, f.mangler(fr.Mangler))
	case fr.Utfall == lov.Uavklart:
		return f.fyll(&ordIngen)
	case fr.Tilstand == frist.GjelderIkke:
		return f.fyll(&o.gjelderIkke)
	case fr.Tilstand == frist.Overholdt:
		return f.fyll(&o.overholdt, lov.Dato(fr.OverholdtDato, f.s), dato)
	case fr.Tilstand == frist.Utloept:
		return f.fyll(&o.utloept, dato)
	}
	return f.fyll(&o.loeper, dato)
}

// overskrift is the one sentence: how the programme ended, or when it must end, or, as long as there is no vedtak, when it must begin.
func (f *forteller) overskrift() {
	if f.v.Avslutning.Utfall == lov.Oppfylt {
		f.linje("%s", f.sluttsetning())
		return
	}
	f.linje("%s", f.fristsetning(f.hovedfrist()))
}

// hovedfrist returns the frist that comes first: of a programme that is decided its end, of another its beginning.
func (f *forteller) hovedfrist() *Frist {
	if f.v.kladd.anker.Indeks < 0 {
		for _, t := range [...]Fristtype{OppstartFrist, BotidFrist} {
			if fr := f.v.Frist(t); fr != nil && fr.Utfall == lov.Oppfylt {
				return fr
			}
		}
	}
	return f.v.Frist(GjennomfoeringFrist)
}

func (f *forteller) sluttsetning() string {
	a := &f.v.Avslutning.Gjeldende
	return f.fyll(&ordSlutt, lov.Dato(a.Dato, f.s), f.kode(a.Kode.Kode()))
}

// oppsummering is a sentence for each of the other answers.
func (f *forteller) oppsummering() {
	a, hoved := &f.v.Avslutning, f.hovedfrist()
	if a.Utfall == lov.Oppfylt {
		f.linje("%s", f.fristsetning(hoved))
	}
	if trygg := hoved.TryggTil; trygg != 0 {
		f.linje("%s", f.fyll(&ordTrygg, lov.Dato(trygg, f.s)))
	}
	for i := range f.v.Kategorier {
		f.linje("%s", f.kategorisetning(&f.v.Kategorier[i]))
	}
	for i := range f.v.Status {
		if s := &f.v.Status[i]; s.Status != 0 {
			f.linje("%s", f.fyll(&ordStatusEr, f.kode(s.Status.Kode())))
		}
	}
	for i := range f.v.Frister {
		if fr := &f.v.Frister[i]; fr != hoved {
			f.linje("%s", f.fristsetning(fr))
		}
	}
	switch {
	case a.Utfall == lov.Uavklart && len(a.Mangler) == 0:
		f.linje("%s", f.fyll(&ordSluttUtenRegel))
	case a.Utfall == lov.Uavklart:
		f.linje("%s", f.fyll(&ordSluttUavklart, f.mangler(a.Mangler)))
	}
	if f.v.harSenere {
		f.linje("%s", f.fyll(&ordSenere, lov.Dato(f.v.Per, f.s)))
	}
}

// kode names a code as people know it: NIR's own words first.
func (f *forteller) kode(k *lov.Kode) string {
	switch {
	case k == nil: // no document gives it
		return ordUkjentKode.I(f.s)
	case k.NIR != "":
		return "«" + k.NIR + "»"
	}
	return k.Tekst.I(f.s)
}

// programmet writes the steps of each answer about the introduksjonsprogram.
func (f *forteller) programmet(dybde int) {
	for i := range f.v.Kategorier {
		tittel := &ordKategori
		if i > 0 {
			tittel = &ordTidligereKat
		}
		f.svar(tittel, &f.v.Kategorier[i].Svar, dybde)
	}
	for i := range f.v.Status {
		f.svar(&ordStatus, &f.v.Status[i].Svar, dybde)
	}
	for i := range f.v.Frister {
		fr := &f.v.Frister[i]
		f.svar(&fristordene[fr.Type].tittel, &fr.Svar, dybde)
		f.registreringene(fr, dybde)
	}
	a := &f.v.Avslutning
	f.svar(&ordAvslutning, &a.Svar, dybde)
	if k := &a.KanRegistreres; k.Utfall == lov.Oppfylt {
		f.linje("  %s", f.fyll(&ordKan, lov.Dato(k.Fra, f.s), lov.Dato(k.Til, f.s)))
	}
	if len(a.Historikk) == 0 {
		return
	}
	f.avsnitt(&ordHistorikk)
	for i := range a.Historikk {
		h, ord := &a.Historikk[i], &ordTidligere
		if h.Slettet {
			ord = &ordSlettet
		}
		f.linje("  %s", f.fyll(ord, lov.Dato(h.Dato, f.s), f.kode(h.Kode.Kode())))
	}
}

// neste tells what changes after per if nobody registers anything.
func (f *forteller) neste() {
	if len(f.v.Neste) == 0 {
		return
	}
	f.avsnitt(&ordNeste)
	for i := range f.v.Neste {
		e := &f.v.Neste[i]
		hva := e.Hva.Kode().Tekst.I(f.s)
		if e.Frist != 0 {
			hva = e.Frist.Kode().Tekst.I(f.s)
		}
		f.linje("  %s", f.fyll(&ordEndring, lov.Dato(e.Dato, f.s), hva, f.verdi(e.Fra), f.verdi(e.Til), e.Aarsak.Kode().Tekst.I(f.s)))
	}
}

func (f *forteller) verdi(v status.Verdi) string { return "«" + v.Tekst(f.s) + "»" }
