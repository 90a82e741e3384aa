package integrering

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// kladd is the working memory of one evaluation: what each rule was given and came to. It is reused.
type kladd struct {
	per, lovdato date.Date
	lov          lov.Lov // the act that the rules are run by

	lovvalg  kategori.Lovvalg
	anker    frist.Anker
	varighet sluttmaal.Varighet
	svar     frist.Gjennomfoering

	sluttmaalGrunnlag sluttmaal.Grunnlag
	fravaerGrunnlag   fravaer.Grunnlag
	fristGrunnlag     frist.GjennomfoeringGrunnlag
	utlegg            fravaer.Utlegg
	kollektivMangler  lov.Mangler
	avslutninger      []frist.Avslutning
	udaterte          []lov.Sti // the days that avslutninger lack
	registreringer    []Registrering

	programmet

	// the answers: what each lacks and the steps that led to it
	svarene svarene
	m       lov.Mangler // of the answer being found
	mangler []lov.Sti   // of those found
	sporFra int         // where the steps of the answer being found begin

	introduksjon *kladd     // the answers of introduksjonsloven, when it cannot be told which act it is
	utfylling    *utfylling // the answers when some of what is missing is filled in
	utfylt       bool       // k is the memory of an utfylling, which fills in nothing itself
	utenUansett  int        // where the steps of the kategori end without what was found by filling in

	// to try other readings and other days
	andre      *kladd
	regelverk  Regelverk
	foelsomhet []Lesemaate
	valg       []int
	tid        tidslinje
}

type svarene struct {
	lovvalg, oppstart, botid, gjennomfoering, avslutning, kanRegistreres, status Svar
}

// vurder runs every rule. When it cannot be told which act the participant is under, only what both acts agree on is told.
func (k *kladd) vurder(r *Regelverk, d *Deltaker, per, lovdato date.Date, sp *lov.Spor) {
	k.lov = lov.Integreringsloven
	k.beregn(r, d, per, lovdato, sp)
	k.program(r, d, sp)
	if k.lovvalg.Utfall != lov.Uavklart {
		return
	}
	a := k.etterIntroduksjonsloven()
	a.beregn(r, d, per, lovdato, nil)
	a.program(r, d, nil)
	k.foren(a)
}

// etterIntroduksjonsloven returns the memory for the answers of that act.
func (k *kladd) etterIntroduksjonsloven() *kladd {
	if k.introduksjon == nil {
		k.introduksjon = new(kladd)
		k.introduksjon.lov = lov.Introduksjonsloven
	}
	return k.introduksjon
}

// laan gives k the periods of table B that fra found, by either act: each day by its own law, or all by an older one, so that table B says
// the same of a day from wherever it is seen.
func (k *kladd) laan(fra *kladd) {
	k.perioder, k.perioderLov, k.harPerioder = append(k.perioder[:0], fra.perioder...), fra.perioderLov, true
	if fra.lovvalg.Utfall == lov.Uavklart && fra.introduksjon != nil {
		k.etterIntroduksjonsloven().laan(fra.introduksjon)
	}
}

// leverTilbake makes k find the periods itself again.
func (k *kladd) leverTilbake() {
	if k.harPerioder = false; k.introduksjon != nil {
		k.introduksjon.harPerioder = false
	}
}

// begynn readies k for a participant on a day.
func (k *kladd) begynn(per, lovdato date.Date) {
	k.per, k.lovdato = per, lovdato
	k.m, k.mangler, k.sporFra = k.m[:0], k.mangler[:0], 0
	k.svarene = svarene{}
}

// ferdig ends an answer: what was found missing and the steps written since the one before are its own.
func (k *kladd) ferdig(u lov.Utfall, sp *lov.Spor) Svar {
	fra := len(k.mangler)
	k.mangler = append(k.mangler, k.m...)
	s := Svar{Utfall: u, Mangler: k.mangler[fra:len(k.mangler):len(k.mangler)], sporFra: k.sporFra, sporTil: sp.Antall()}
	k.m, k.sporFra = k.m[:0], s.sporTil
	return s
}

// beregn runs the rules that gjennomføringsfristen follows from, in their order: which act, the anchor, the months of the goal, the
// absence day by day, the frist.
func (k *kladd) beregn(r *Regelverk, d *Deltaker, per, lovdato date.Date, sp *lov.Spor) {
	k.begynn(per, lovdato)
	lg := kategori.LovvalgGrunnlag{Lovdato: lovdato, Oppholdstillatelser: d.Oppholdstillatelser, AnkomstNorge: d.AnkomstNorge}
	k.lovvalg = r.kategori.Lovvalg(&lg, &k.m, sp)
	k.svarene.lovvalg = k.ferdig(k.lovvalg.Utfall, sp)
	if k.lovvalg.Utfall == lov.Oppfylt {
		k.lov = k.lovvalg.Lov
	}
	k.m = append(k.m, k.svarene.lovvalg.Mangler...) // without the act there is no frist
	k.anker = r.frist.Anker(&frist.AnkerGrunnlag{Lov: k.lov, Lovdato: lovdato, Vedtak: d.Vedtak}, &k.m, sp)
	k.grunnlag(r, d, per, lovdato)
	k.varighet = sluttmaal.Varighet{Indeks: -1}
	switch {
	case k.anker.Utfall == lov.Oppfylt:
		r.sluttmaal.VarighetTil(&k.varighet, &k.sluttmaalGrunnlag, &k.m, sp)
	case len(d.Sluttmaal) == 0 && k.lov == lov.Integreringsloven:
		k.m.Mangler(lov.Til("sluttmaal"))
	}
	r.fravaer.Legg(&k.utlegg, &k.fravaerGrunnlag)
	k.fristGrunnlag.Varighet = k.varighet
	uavklart := k.lovvalg.Utfall == lov.Uavklart
	fristspor := sp
	if uavklart {
		fristspor = nil
	}
	r.frist.GjennomfoeringTil(&k.svar, &k.fristGrunnlag, &k.m, fristspor)
	k.svar.Tolkninger.LeggAlle(k.lovvalg.Tolkninger)
	if uavklart {
		k.svar.Utfall, k.svar.Dato, k.svar.Tilstand, k.svar.OverholdtDato = lov.Uavklart, 0, frist.UkjentTilstand, 0
	}
	k.svarene.gjennomfoering = k.ferdig(k.svar.Utfall, sp)
}

// grunnlag fills what the rules after the anchor look at.
func (k *kladd) grunnlag(r *Regelverk, d *Deltaker, per, lovdato date.Date) {
	var gammelFoer, foersteAvslutning date.Date
	var udatert lov.Sti
	if r.fravaersdagen {
		gammelFoer = foerste2026
	}
	k.avslutninger, k.udaterte = k.avslutninger[:0], k.udaterte[:0]
	for i := range d.Avslutninger {
		a := &d.Avslutninger[i]
		k.avslutninger = append(k.avslutninger, frist.Avslutning{Dato: a.Dato, Slettet: a.Slettet})
		switch {
		case a.Dato == 0:
			udatert = lov.I("avslutninger", i, "dato")
			k.udaterte = append(k.udaterte, udatert)
		case foersteAvslutning == 0 || a.Dato < foersteAvslutning:
			foersteAvslutning = a.Dato
		}
	}
	k.fravaerGrunnlag = fravaer.Grunnlag{
		Lov: k.lov, Lovdato: lovdato, Startdato: k.anker.Startdato, Fravaer: d.Fravaer, Vedtak: d.Vedtak, Barn: d.Barn,
		GammelRegelFoer: gammelFoer, FoersteAvslutning: foersteAvslutning, UdatertAvslutning: udatert,
	}
	k.fristGrunnlag = frist.GjennomfoeringGrunnlag{
		Lov: k.lov, Per: per, Lovdato: lovdato, Anker: k.anker, Vedtak: d.Vedtak, Fravaer: &k.utlegg,
		Avslutninger: k.avslutninger, FoersteAvslutning: foersteAvslutning, UdatertAvslutning: udatert, GammelRegelFoer: gammelFoer,
	}
	k.kollektivMangler = k.kollektivMangler[:0]
	kollektiv := kategori.KollektivPaa(d.Oppholdstillatelser, k.anker.Startdato, &k.kollektivMangler)
	videregaaende, utdanningMangler := harVideregaaende(d, kollektiv)
	k.sluttmaalGrunnlag = sluttmaal.Grunnlag{
		Lov: k.lov, Lovdato: lovdato, Registreringer: d.Sluttmaal, Startdato: k.anker.Startdato, Vedtaksdato: k.anker.Vedtaksdato, Vedtak: k.anker.Indeks,
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
	case ukrainsk == lov.Nei || kollektiv == lov.Nei:
		return lov.Nei, lov.Sti{}
	case ukrainsk == lov.Ukjent:
		return lov.Ukjent, lov.Til("ukrainskVideregaaende")
	}
	return lov.Ukjent, lov.Til("oppholdstillatelser")
}

// gjennomfoeringsfrist returns the answer of [kladd.beregn].
func (k *kladd) gjennomfoeringsfrist() Frist {
	k.registreringer = k.registreringer[:0]
	for i := range k.utlegg.Registreringer {
		reg := &k.utlegg.Registreringer[i]
		k.registreringer = append(k.registreringer, Registrering{reg.Sti(), reg.ID(), reg.Virkedager, reg.Talt, reg.Grunn.String()})
	}
	return Frist{
		Svar: k.svarene.gjennomfoering, Ordning: vedtak.Introduksjonsprogram, Type: GjennomfoeringFrist,
		Dato: k.svar.Dato, Tilstand: k.svar.Tilstand, OverholdtDato: k.svar.OverholdtDato,
		Beregning: k.svar, Registreringer: k.registreringer,
	}
}
