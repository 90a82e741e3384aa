package status

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// fortell writes the steps of each kategori: the days it is made of and those after it, and what it came to.
func (r *Regler) fortell(l *Liv, g *LivGrunnlag, sp *lov.Spor) {
	for i := range l.Avsnitt {
		a := &l.Avsnitt[i]
		a.SporFra = sp.Antall()
		if i == 0 {
			r.fortellDeltakelse(g, sp)
			r.fortellUtenBortfall(g, sp)
		}
		for j := a.fra; j < a.til; j++ {
			r.fortellStykke(g, &l.stykker[j], sp)
		}
		if i == 0 {
			r.fortellAvslutning(g, a, sp)
			fortellLikevel(l, g, sp)
		}
		r.fortellSvar(g, a, sp)
		a.SporTil = sp.Antall()
	}
}

// rad returns the version of a table on a day, that of g.Lovdato on g.Per and none newer before it, and without one that of § 8, or of
// introduksjonsloven § 2.
func (r *Regler) rad(t *lov.Tabell[lov.Ord], g *LivGrunnlag, dag date.Date) *lov.Rad {
	if dag == g.Per {
		dag = g.Lovdato
	}
	v := t.Paa(min(dag, g.Lovdato))
	if v == nil {
		v = r.Kategori.Paa(g.Lov, g.Lovdato)
	}
	return &v.Rad
}

// fullfoering is the table of what a participant keeps the kategori by. Introduksjonsloven has only that the day of the vedtak decides.
func (r *Regler) fullfoering(g *LivGrunnlag) *lov.Tabell[lov.Ord] {
	if g.Lov == lov.Introduksjonsloven {
		return &r.Kategori.Introduksjon
	}
	return &r.Fullfoering
}

func (r *Regler) fortellDeltakelse(g *LivGrunnlag, sp *lov.Spor) {
	p, rad := programmet(g.Vedtak, g.Per), r.rad(r.Vedtak.I(g.Lov), g, g.Per)
	switch {
	case p.vedtak >= 0:
		sp.Legg(&regelDeltakelse, rad, lov.Oppfylt, vedtak.FaktumVedtak.Er(int64(p.vedtak)), vedtak.FaktumVedtaksdato.PaaDag(p.vedtatt), vedtak.FaktumStartdato.PaaDag(p.starter))
	case !p.udatert:
		sp.Legg(&regelDeltakelse, rad, lov.IkkeOppfylt, frist.FaktumPer.PaaDag(g.Per))
	}
}

// fortellUtenBortfall tells of a vedtak on bortfall from before § 8 fjerde ledd, which takes nothing away.
func (r *Regler) fortellUtenBortfall(g *LivGrunnlag, sp *lov.Spor) {
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.Type == vedtak.BortfallArbeid && v.IProgrammet() && v.Vedtaksdato != 0 && v.Vedtaksdato <= g.Per && g.Lov != lov.Introduksjonsloven && r.arbeid(g, v.Vedtaksdato) == nil {
			r.Arbeid.SporUtenfor(sp, min(v.Vedtaksdato, g.Lovdato))
		}
	}
}

func (r *Regler) fortellStykke(g *LivGrunnlag, s *stykke, sp *lov.Spor) {
	svar := &g.Perioder[s.periode].Svar
	fra, til, hvorfor := FaktumFra.PaaDag(s.fom), FaktumTil.PaaDag(s.tom), kategori.FaktumRad.Er(int64(svar.Rad))
	k, ok := s.mulige.Eneste()
	navn := kategori.FaktumKategori.Er(int64(k))
	tabell := svar.Versjon
	if tabell == nil {
		tabell = r.rad(r.Kategori.I(g.Lov), g, s.fom)
	}
	if s.kalt != 0 {
		sp.Legg(&regelTilbakekalt, r.rad(r.fullfoering(g), g, s.fom), lov.Oppfylt, kategori.FaktumTilbakekalt.PaaDag(s.kalt))
	}
	switch {
	case !ok:
		sp.Legg(&regelUvisst, tabell, lov.Uavklart, fra, til)
	case s.grunn == avVedtaket:
		sp.Legg(&regelBeholder, r.rad(r.fullfoering(g), g, s.tom), lov.Oppfylt, fra, til, navn, hvorfor)
	case s.grunn == avBortfall:
		sp.Legg(&regelBortfall, r.rad(&r.Arbeid, g, s.fom), lov.IkkeOppfylt, fra, til, vedtak.FaktumVedtaksdato.PaaDag(s.bortfalt), hvorfor)
	case s.grunn == avAvslutning:
		sp.Legg(&regelEtter, r.rad(r.avslutningstabell(g.Avslutning.Kode, g.Lov), g, s.fom), lov.IkkeOppfylt, fra, til)
	case svar.Rad == 0:
		sp.Legg(&regelTabellUansett, tabell, lov.OppfyltHvis(k != kategori.Ingen), fra, til, navn)
	default:
		sp.Legg(&regelTabell, tabell, lov.OppfyltHvis(k != kategori.Ingen), fra, til, navn, hvorfor)
	}
}

// fortellAvslutning tells whether the ordning has ended, and what the end of the kategori a came to.
func (r *Regler) fortellAvslutning(g *LivGrunnlag, a *Avsnitt, sp *lov.Spor) {
	l, per := &g.Avslutning, frist.FaktumPer.PaaDag(g.Per)
	kode, dato, av := avslutning.FaktumKode.Er(int64(l.Kode)), avslutning.FaktumDato.PaaDag(l.Dato), avslutning.FaktumRegistrertAv.Er(int64(l.RegistrertAv))
	rad := r.rad(r.avslutningstabell(l.Kode, g.Lov), g, g.Per)
	switch g.Avsluttet {
	case lov.Oppfylt:
		sp.Legg(&regelAvsluttet, rad, lov.Oppfylt, kode, dato, av, per)
	case lov.IkkeOppfylt:
		sp.Legg(&regelAvsluttet, rad, lov.IkkeOppfylt, per)
	default:
		sp.Legg(&regelAvsluttetUvisst, rad, lov.Uavklart, per)
	}
	if !g.kanVaereGjennomfoert(a.Til) {
		return
	}
	regel, utfall := &regelGjennomfoert, lov.OppfyltHvis(a.Visning == Gjennomfoert)
	switch {
	case a.Visning == 0:
		regel, utfall = &regelGjennomfoertUvisst, lov.Uavklart
	case r.AlleKommunens:
		regel = &regelGjennomfoertKommunen
	}
	sp.Legg(regel, rad, utfall, kode, dato, FaktumMaal.Er(int64(l.Maaloppnaaelse)), av, frist.FaktumFrist.PaaDag(g.Frist.Dato))
}

// fortellLikevel tells why the law gives a kategori in spite of the avslutning.
func fortellLikevel(l *Liv, g *LivGrunnlag, sp *lov.Spor) {
	i := slices.IndexFunc(l.stykker, func(s stykke) bool { return s.likevel })
	if i < 0 {
		return
	}
	d, dato := &g.Perioder[l.stykker[i].periode].Svar, avslutning.FaktumDato.PaaDag(g.Avslutning.Dato)
	if g.Avslutning.Kode == avslutning.AvvistProgram {
		sp.Legg(&regelAvvistForArbeid, d.Versjon, lov.Oppfylt, dato)
		return
	}
	sp.Legg(&regelArbeidetsSlutt, d.Versjon, lov.Oppfylt, dato, FaktumGjeninntreden.PaaDag(d.Gjeninntreden))
}

// avslutningstabell is the table of the provision that an avslutning rests on under an act.
func (r *Regler) avslutningstabell(k avslutning.Kode, l lov.Lov) *lov.Tabell[lov.Ord] {
	switch k {
	case avslutning.AvvistProgram:
		return r.Avbrutt.I(l)
	case avslutning.PermanentStans:
		return r.Stans.I(l)
	case avslutning.BortfallArbeid:
		return &r.Arbeid
	case avslutning.MistetRett, avslutning.IkkeLengerIKategori, avslutning.UtgaattOppstartsfrist:
		return r.Kategori.I(l)
	default:
		return r.Avslutning.I(l)
	}
}

func (r *Regler) fortellSvar(g *LivGrunnlag, a *Avsnitt, sp *lov.Spor) {
	rad, per := r.rad(r.Kategori.I(g.Lov), g, g.Per), frist.FaktumPer.PaaDag(g.Per)
	if a.Utfall == lov.Uavklart {
		sp.Legg(&regelSvarUvisst, rad, lov.Uavklart, per)
		return
	}
	sp.Legg(&regelSvar, rad, a.Utfall, kategori.FaktumKategori.Er(int64(a.Kategori)), FaktumVisning.Er(int64(a.Visning)), FaktumFra.PaaDag(a.Fra), FaktumTil.PaaDag(a.Til), per)
}
