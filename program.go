package integrering

import (
	"cmp"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// programmet is what the rules come to about the introduksjonsprogram beside gjennomføringsfristen.
type programmet struct {
	kategoriGrunnlag kategori.Grunnlag
	annenDag         kategori.Grunnlag // the same for another day than per
	naa              kategori.Dag      // table B on per
	perioder         []kategori.Periode
	harPerioder      bool    // perioder are those of another day, which are the same
	perioderLov      lov.Lov // the act they are by
	oppstart         frist.Oppstart
	botid            frist.Botid
	avsluttet        avslutning.Avsluttet
	liv              status.Liv
	status           status.Ordningsstatus
	kan              avslutning.KanRegistreres

	dag               kategori.Dag // table B as the frister look at it
	oppstartGrunnlag  frist.OppstartGrunnlag
	motorGrunnlag     avslutning.RegelmotorGrunnlag
	utenForlengelse   []vedtak.Vedtak
	utenForlengelsen  frist.Gjennomfoering
	livGrunnlag       status.LivGrunnlag
	vedVedtak         []kategori.Periode
	vedDager          []date.Date
	botidMangler      lov.Mangler
	botidTidligst     date.Date
	omfattetMangler   lov.Mangler
	livMangler        lov.Mangler
	fristMangler      lov.Mangler
	programTolkninger lov.Tolkninger
}

// program runs the rules about the introduksjonsprogram that come after [kladd.beregn]: the kategori day by day, when the programme must
// begin, and how it ends.
func (k *kladd) program(r *Regelverk, d *Deltaker, sp *lov.Spor) {
	k.kategoriGrunnlag = kategori.Grunnlag{
		Dag: k.per, Lov: k.lov, Lovdato: k.lovdato, Behov: d.BehovForGrunnleggendeKvalifisering, EnsligMindreaarig: d.EnsligMindreaarig, Foedselsdato: d.Foedselsdato, AnkomstNorge: d.AnkomstNorge, NorskStatsborgerFra: d.NorskStatsborgerFra,
		EoesEllerNordisk: d.EoesEllerNordisk, Oppholdstillatelser: d.Oppholdstillatelser, Bosettinger: d.Bosettinger,
		Arbeidsforhold: d.Arbeidsforhold, Vedtak: d.Vedtak,
	}
	if !k.harPerioder || k.perioderLov != k.lov {
		k.perioder = r.kategori.Perioder(k.perioder[:0], &k.kategoriGrunnlag, 0, 0)
		k.perioderLov = k.lov
	}
	k.naa = r.kategori.Dag(&k.kategoriGrunnlag, nil, nil)
	k.begynnelsen(r, d, sp)
	k.levdTil(r, d)
	k.slutten(r, d, sp)
	k.livet(r, d, sp)
	k.programTolkninger = k.dag.Tolkninger
	for _, t := range [...]lov.Tolkninger{k.naa.Tolkninger, k.oppstart.Tolkninger, k.botid.Tolkninger, k.avsluttet.Tolkninger, k.liv.Tolkninger} {
		k.programTolkninger.LeggAlle(t)
	}
}

// begynnelsen finds by when the programme must be decided and begin. Both frister look at table B on the day of the first vedtak, or, as
// long as there is none, when everything in the document has happened; never after the two years.
func (k *kladd) begynnelsen(r *Regelverk, d *Deltaker, sp *lov.Spor) {
	k.annenDag = k.kategoriGrunnlag
	g := &k.annenDag
	if g.Dag = k.anker.Vedtaksdato; g.Dag == 0 {
		g.Dag = max(k.per, sisteDagI(d))
	}
	g.Lovdato = k.lovFor(g.Dag)
	toAar := r.kategori.ToAar(g, &k.m, sp)
	k.fristMangler = append(k.fristMangler[:0], k.m...)
	k.m = k.m[:0]
	// Without the two years, or the day of the vedtak, it cannot be told which day to look at.
	kjentDag := toAar.Utfall != lov.Uavklart
	if i := k.anker.Indeks; i >= 0 && k.anker.Vedtaksdato == 0 {
		kjentDag = false
		k.fristMangler.Mangler(lov.I("vedtak", i, "vedtaksdato"))
	}
	k.botidMangler = append(k.botidMangler[:0], k.fristMangler...)
	if k.botidTidligst = toAar.SisteDag; !kjentDag {
		k.botidTidligst = 0
	}
	gjelder := lov.Nei
	if toAar.SisteDag != 0 && toAar.SisteDag < g.Dag {
		if k.anker.Indeks >= 0 { // decided too late for one who was in the group that day, if not on the last of the two years
			gjelder = r.kategori.Omfattet(g, &k.botidMangler)
		}
		g.Dag = toAar.SisteDag
		g.Lovdato = k.lovFor(g.Dag)
	}
	if gjelder != lov.Ja {
		if da := r.kategori.Omfattet(g, &k.botidMangler); da != lov.Nei {
			gjelder = da
		}
	}
	k.dag = r.kategori.Dag(g, &k.fristMangler, nil)
	dag, mulige := &k.dag, k.dag.Mulige
	switch utenfor := d.EoesEllerNordisk == lov.Ja && r.kategori.Eoes.Paa(k.lov, g.Lovdato) != nil; {
	case utenfor: // on all days
		gjelder, mulige = lov.Nei, kategori.SettAv(kategori.Ingen)
	case !kjentDag:
		gjelder, mulige = lov.Ukjent, 0
	}
	k.botid = r.frist.Botid(&frist.BotidGrunnlag{
		Per: k.per, Lov: k.lov, Lovdato: k.lovdato, Gjelder: gjelder, Tilbud: toAar.Ledd == 3, SisteDag: toAar.SisteDag, IngenFrist: kjentDag && toAar.Utfall == lov.IkkeOppfylt,
		Mangler: k.botidMangler, Vedtak: d.Vedtak,
	}, &k.m, sp)
	k.botid.Tolkninger.LeggAlle(toAar.Tolkninger)
	k.svarene.botid = k.ferdig(k.botid.Utfall, sp)

	k.oppstartGrunnlag = frist.OppstartGrunnlag{
		Per: k.per, Lov: k.lov, Lovdato: k.lovdato, Rett: harEnAv(mulige, kategori.SettAv(kategori.RettOgPlikt, kategori.Rett)),
		KanTilbys: harEnAv(mulige, kategori.SettAv(kategori.KanTilbys)), RettMangler: k.fristMangler,
		Bosetting: dag.Bosetting, BosattFra: dag.BosattFra, EtterAvtale: dag.EtterAvtale,
		GjenInn: dag.Gjeninntreden, Krav: d.Krav, Vedtak: d.Vedtak,
	}
	k.omfattet(r, g.Dag)
	k.oppstart = r.frist.Oppstartsfrist(&k.oppstartGrunnlag, &k.m, sp)
	k.svarene.oppstart = k.ferdig(k.oppstart.Utfall, sp)
}

// lovFor returns the law that answers for a day beside per: the law as it stood then, but none newer than the law date and none older than
// the act.
func (k *kladd) lovFor(dag date.Date) date.Date {
	if dag < k.per {
		return min(max(dag, kategori.FoersteDag(k.lov)), k.lovdato)
	}
	return k.lovdato
}

// sisteDagI returns the last day on which a permit was granted or a bosetting began.
func sisteDagI(d *Deltaker) (siste date.Date) {
	for i := range d.Oppholdstillatelser {
		siste = max(siste, d.Oppholdstillatelser[i].Vedtaksdato)
	}
	for i := range d.Bosettinger {
		siste = max(siste, d.Bosettinger[i].Fra)
	}
	return siste
}

// harEnAv reports whether the kategori is one of those in noen.
func harEnAv(mulige, noen kategori.Sett) lov.JaNei {
	switch {
	case mulige != 0 && mulige&^noen == 0:
		return lov.Ja
	case mulige != 0 && mulige&noen == 0:
		return lov.Nei
	}
	return lov.Ukjent
}

// omfattet finds the first of the days with rett that last through dag, when they began after the bosetting, and what leaves it open.
func (k *kladd) omfattet(r *Regelverk, dag date.Date) {
	var fra, kanskje date.Date
	k.omfattetMangler = k.omfattetMangler[:0]
	for i := range k.perioder {
		p := &k.perioder[i]
		if p.Fom > dag {
			break
		}
		switch harEnAv(p.Svar.Mulige, kategori.SettAv(kategori.RettOgPlikt, kategori.Rett)) {
		case lov.Ja:
			fra = cmp.Or(fra, p.Fom)
			kanskje = cmp.Or(kanskje, p.Fom)
		case lov.Nei:
			fra, kanskje, k.omfattetMangler = 0, 0, k.omfattetMangler[:0]
		default:
			fra, kanskje = 0, cmp.Or(kanskje, p.Fom)
			k.annenDag.Dag, k.annenDag.Lovdato = p.Fom, k.lovFor(p.Fom)
			r.kategori.Dag(&k.annenDag, &k.omfattetMangler, nil)
		}
	}
	g := &k.oppstartGrunnlag
	switch {
	case fra <= g.BosattFra:
	case kanskje < fra:
		g.OmfattetMangler = k.omfattetMangler
	default:
		g.Omfattet = fra
	}
}

// slutten finds how the programme has ended, and on which days an end can be dated.
func (k *kladd) slutten(r *Regelverk, d *Deltaker, sp *lov.Spor) {
	gjennomfoering := avslutning.Dag{Utfall: k.svar.Utfall, Dato: k.svar.Dato, Mangler: k.svarene.gjennomfoering.Mangler}
	k.motorGrunnlag = avslutning.RegelmotorGrunnlag{
		Per: k.per, Lov: k.lov, Lovdato: k.lovdato, Avslutninger: d.Avslutninger, Vedtak: d.Vedtak, Sluttmaal: d.Sluttmaal, Folkeregister: d.Folkeregister,
		Frist: gjennomfoering, Grunnfrist: k.svar.Grunnfrist, UtenForlengelse: k.fristUtenForlengelse(r, d),
		Kollektiv: avslutning.KollektivGrunnlag{
			Startdato: k.anker.Startdato, Kollektiv: k.sluttmaalGrunnlag.Kollektiv, HarVideregaaende: k.sluttmaalGrunnlag.HarVideregaaende, Arbeidsforhold: d.Arbeidsforhold,
		},
		BotidTidligst: k.botidTidligst,
		Botid:         avslutning.Dag{Utfall: k.botid.Utfall, Dato: k.botid.Dato, Mangler: k.svarene.botid.Mangler},
		Oppstart:      avslutning.Dag{Utfall: k.oppstart.Utfall, Dato: k.oppstart.Dato, Mangler: k.svarene.oppstart.Mangler},
	}
	t := r.status.Tapt(&k.liv, &k.livGrunnlag)
	k.motorGrunnlag.Kategori, k.motorGrunnlag.KategoriSti, k.motorGrunnlag.Uansett = t.Kategori, t.Sti, t.Uansett
	r.avslutning.Regelmotor(&k.avsluttet, &k.motorGrunnlag, &k.m, sp)
	k.svarene.avslutning = k.ferdig(k.avsluttet.Utfall, sp)

	startdato := avslutning.Dag{Utfall: k.anker.Utfall, Dato: k.anker.Startdato, Mangler: k.svarene.gjennomfoering.Mangler}
	k.kan = r.avslutning.KanRegistreres(&avslutning.KanRegistreresGrunnlag{Lov: k.lov, Lovdato: k.lovdato, Startdato: startdato, Frist: gjennomfoering}, &k.m, sp)
	k.svarene.kanRegistreres = k.ferdig(k.kan.Utfall, sp)
}

// levdTil readies what the life of the kategori follows from, before the end of the programme is known.
func (k *kladd) levdTil(r *Regelverk, d *Deltaker) {
	k.livMangler = k.livMangler[:0]
	k.annenDag = k.kategoriGrunnlag
	g := &k.annenDag
	for i := range k.perioder {
		if p := &k.perioder[i]; p.Svar.Utfall == lov.Uavklart && p.Fom <= k.per {
			g.Dag, g.Lovdato = p.Fom, k.lovFor(p.Fom)
			r.kategori.Dag(g, &k.livMangler, nil)
		}
	}
	k.somVedtatt(r, d)
	k.livGrunnlag = status.LivGrunnlag{
		Per: k.per, Lov: k.lov, Lovdato: k.lovdato, Perioder: k.perioderTil(k.per), VedVedtak: k.vedVedtak, Mangler: k.livMangler,
		Vedtak: d.Vedtak, Oppholdstillatelser: d.Oppholdstillatelser, NorskStatsborgerFra: d.NorskStatsborgerFra, EnsligMindreaarig: d.EnsligMindreaarig,
		FoersteAvslutning: k.fristGrunnlag.FoersteAvslutning, UdaterteAvslutninger: k.udaterte,
	}
}

// livet finds which kategorier the participant has and has had, and how far the ordning has come.
func (k *kladd) livet(r *Regelverk, d *Deltaker, sp *lov.Spor) {
	g := &k.livGrunnlag
	g.Avsluttet, g.Avslutning, g.AvsluttetMangler = k.avsluttet.Utfall, k.avsluttet.Gjeldende, k.svarene.avslutning.Mangler
	g.Frist, g.Grunnfrist = k.motorGrunnlag.Frist, k.svar.Grunnfrist
	fra := k.sporFra
	if sp != nil {
		r.kategori.Dag(&k.kategoriGrunnlag, nil, sp)
	}
	r.status.Liv(&k.liv, g, &k.m, sp)
	k.utenUansett = k.liv.Avsnitt[0].SporTil
	k.uansett(r, d, sp)
	k.liv.Avsnitt[0].SporFra = fra // what the law gives on per goes before what came of it
	k.m, k.sporFra = k.m[:0], sp.Antall()

	k.status = r.status.Status(&status.Grunnlag{
		Per: k.per, Lov: k.lov, Lovdato: k.lovdato, Vedtak: d.Vedtak, Avsluttet: g.Avsluttet, Avslutning: g.Avslutning, AvsluttetMangler: g.AvsluttetMangler,
		FoersteAvslutning: g.FoersteAvslutning, UdaterteAvslutninger: k.udaterte,
	}, &k.m, sp)
	k.svarene.status = k.ferdig(k.status.Utfall, sp)
}

// perioderTil returns the periods of table B that begin through a day.
func (k *kladd) perioderTil(dag date.Date) []kategori.Periode {
	n := 0
	for n < len(k.perioder) && k.perioder[n].Fom <= dag {
		n++
	}
	return k.perioder[:n]
}

// somVedtatt finds what table B gave on the day of the first vedtak, as it is seen from that day on: what § 34 gives has changed with the
// law (chapter 6A, and again with 2026), and by T30 with the start of the programme.
func (k *kladd) somVedtatt(r *Regelverk, d *Deltaker) {
	k.vedVedtak = k.vedVedtak[:0]
	vedtatt := foersteVedtak(d.Vedtak, k.per)
	if vedtatt == 0 {
		return
	}
	k.annenDag = k.kategoriGrunnlag
	g := &k.annenDag
	k.vedDager = append(append(k.vedDager[:0], vedtatt, k.per), r.dager34...)
	for i := range d.Vedtak {
		k.vedDager = append(k.vedDager, d.Vedtak[i].Startdato)
	}
	slices.Sort(k.vedDager)
	for _, dag := range k.vedDager {
		n := len(k.vedVedtak)
		if dag < vedtatt || dag > k.per || n > 0 && dag <= k.vedVedtak[n-1].Fom {
			continue
		}
		g.Dag, g.Lovdato = dag, k.lovFor(dag)
		svar := r.kategori.VedVedtak(g, vedtatt, &k.livMangler, nil)
		if n > 0 {
			if svar == k.vedVedtak[n-1].Svar {
				continue
			}
			k.vedVedtak[n-1].Tom = dag - 1
		}
		k.vedVedtak = append(k.vedVedtak, kategori.Periode{Fom: dag, Svar: svar})
	}
}

// foersteVedtak returns the first vedtaksdato of an innvilget deltakelse through per, zero when there is none.
func foersteVedtak(vv []vedtak.Vedtak, per date.Date) (foerste date.Date) {
	for i := range vv {
		v := &vv[i]
		if v.Type == vedtak.Deltakelse && v.IProgrammet() && v.Innvilget() && v.Vedtaksdato != 0 && v.Vedtaksdato <= per && (foerste == 0 || v.Vedtaksdato < foerste) {
			foerste = v.Vedtaksdato
		}
	}
	return foerste
}

// kategorier appends the kategorier to kk.
func (k *kladd) kategorier(kk []Kategori) []Kategori {
	for i := range k.liv.Avsnitt {
		a := &k.liv.Avsnitt[i]
		kk = append(kk, Kategori{
			Svar:    Svar{Utfall: a.Utfall, Mangler: a.Mangler, sporFra: a.SporFra, sporTil: a.SporTil},
			Ordning: vedtak.Introduksjonsprogram, Kategori: a.Kategori, Visning: a.Visning, Fra: a.Fra, Til: a.Til, Mulige: a.Mulige,
		})
	}
	return kk
}

// fristUtenForlengelse returns gjennomføringsfristen as it would be without any forlengelse, zero when there is none.
func (k *kladd) fristUtenForlengelse(r *Regelverk, d *Deltaker) date.Date {
	k.utenForlengelse = k.utenForlengelse[:0]
	for i := range d.Vedtak {
		if d.Vedtak[i].Type != vedtak.Forlengelse {
			k.utenForlengelse = append(k.utenForlengelse, d.Vedtak[i])
		}
	}
	if len(k.utenForlengelse) == len(d.Vedtak) || k.svar.Utfall != lov.Oppfylt {
		return 0
	}
	g := k.fristGrunnlag
	g.Vedtak = k.utenForlengelse
	k.fristMangler = k.fristMangler[:0]
	r.frist.GjennomfoeringTil(&k.utenForlengelsen, &g, &k.fristMangler, nil)
	return k.utenForlengelsen.Dato
}

// foren keeps of the answers of k what those of a, by introduksjonsloven, agree with: it cannot be told which act the participant is
// under. No frist is told.
func (k *kladd) foren(a *kladd) {
	x, y := &k.liv.Avsnitt[0], &a.liv.Avsnitt[0]
	if likt := x.Kategori == y.Kategori && x.Visning == y.Visning && x.Fra == y.Fra && x.Til == y.Til && x.Utfall == y.Utfall; !likt || x.Utfall == lov.Uavklart {
		k.liv.Avsnitt = k.liv.Avsnitt[:1]
		x.Kategori, x.Visning, x.Fra, x.Til = 0, 0, 0, 0
		x.SporTil = k.utenUansett // that the answer is the same however it is filled in holds by the one act alone
		x.Utfall, x.Mulige = lov.Uavklart, x.Mulige|y.Mulige
		x.Mangler = k.ogsaa(k.svarene.lovvalg.Mangler, x.Mangler, y.Mangler)
	}
	if k.status.Status != a.status.Status {
		k.status.Status, k.status.Utfall = 0, lov.Uavklart
		k.aapne(&k.svarene.status, &a.svarene.status)
	}
	if ulik := k.avsluttet.Utfall != a.avsluttet.Utfall || k.avsluttet.Gjeldende != a.avsluttet.Gjeldende; ulik {
		k.avsluttet.Utfall, k.avsluttet.Gjeldende, k.avsluttet.Historikk = lov.Uavklart, avslutning.Linje{}, nil
		k.aapne(&k.svarene.avslutning, &a.svarene.avslutning)
	}
	if k.svar.Maaneder != a.svar.Maaneder || k.svar.Grunnfrist != a.svar.Grunnfrist || k.svar.Tillegg != a.svar.Tillegg {
		k.svar = frist.Gjennomfoering{Startdato: k.svar.Startdato, Sluttmaal: k.svar.Sluttmaal, Tolkninger: k.svar.Tolkninger}
	}
	k.oppstart.Utfall, k.oppstart.Dato, k.oppstart.Tilstand, k.oppstart.OverholdtDato = lov.Uavklart, 0, frist.UkjentTilstand, 0
	k.botid.Utfall, k.botid.Dato, k.botid.Tilstand, k.botid.OverholdtDato = lov.Uavklart, 0, frist.UkjentTilstand, 0
	k.aapne(&k.svarene.oppstart, &a.svarene.oppstart)
	k.aapne(&k.svarene.botid, &a.svarene.botid)
}

// aapne makes an answer uavklart: it lacks what it lacks by either act, and what the choice between them turns on.
func (k *kladd) aapne(s, annen *Svar) {
	s.Utfall, s.Mangler = lov.Uavklart, k.ogsaa(k.svarene.lovvalg.Mangler, s.Mangler, annen.Mangler)
}

// ogsaa returns what is missing in any of the lists, each once, in the memory of k.
func (k *kladd) ogsaa(lister ...[]lov.Sti) []lov.Sti {
	fra := len(k.mangler)
	for _, l := range lister {
		for _, s := range l {
			if !slices.Contains(k.mangler[fra:], s) {
				k.mangler = append(k.mangler, s)
			}
		}
	}
	return k.mangler[fra:len(k.mangler):len(k.mangler)]
}

func (k *kladd) oppstartsfrist() Frist {
	return Frist{
		Svar: k.svarene.oppstart, Ordning: vedtak.Introduksjonsprogram, Type: OppstartFrist,
		Dato: k.oppstart.Dato, Tilstand: k.oppstart.Tilstand, OverholdtDato: k.oppstart.OverholdtDato,
	}
}

func (k *kladd) botidsfrist() Frist {
	return Frist{
		Svar: k.svarene.botid, Ordning: vedtak.Introduksjonsprogram, Type: BotidFrist,
		Dato: k.botid.Dato, Tilstand: k.botid.Tilstand, OverholdtDato: k.botid.OverholdtDato,
	}
}

func (k *kladd) avslutning() Avslutning {
	return Avslutning{
		Svar: k.svarene.avslutning, Gjeldende: k.avsluttet.Gjeldende, Historikk: k.avsluttet.Historikk,
		KanRegistreres: KanRegistreres{Svar: k.svarene.kanRegistreres, Fra: k.kan.Fra, Til: k.kan.Til},
	}
}
