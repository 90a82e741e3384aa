package integrering

import (
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/internal/leser"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// Utdata is what of a vurdering is written as JSON.
type Utdata struct {
	UtenSpor bool       // leave out the traces
	Spraak   lov.Spraak // of the findings
	Bare     []string   // only these of "kategorier", "frister" and "avslutning", besides what a vurdering always has; nil: everything
}

func (u *Utdata) med(navn string) bool {
	return u.Bare == nil || slices.Contains(u.Bare, navn)
}

// AppendJSON appends the document "vurdering/1" to b, on one line. The same vurdering gives the same bytes.
func (v *Vurdering) AppendJSON(b []byte, u Utdata) []byte {
	w := skriver{b: append(b, '{'), utenSpor: u.UtenSpor, spraak: u.Spraak, v: v}
	w.tekst("skjema", "vurdering/1")
	if v.ID != "" {
		w.tekst("id", v.ID)
	}
	w.dag("per", v.Per)
	w.dag("lovdato", v.Lovdato)
	w.objekt("lovvalg")
	if v.Lovvalg.Lov != lov.IngenLov {
		w.tekst("lov", v.Lovvalg.Lov.String())
	}
	w.svar(&v.Lovvalg.Svar)
	w.slutt('}')
	if u.med("kategorier") {
		w.liste("kategorier")
		for i := range v.Kategorier {
			w.kategori(&v.Kategorier[i])
		}
		w.slutt(']')
	}
	if u.Bare == nil {
		w.liste("status")
		for i := range v.Status {
			w.status(&v.Status[i])
		}
		w.slutt(']')
	}
	if u.med("frister") {
		w.liste("frister")
		for i := range v.Frister {
			w.frist(&v.Frister[i])
		}
		w.slutt(']')
	}
	if u.med("avslutning") {
		w.avslutning(&v.Avslutning)
	}
	if u.Bare == nil {
		w.liste("neste")
		for i := range v.Neste {
			w.endring(&v.Neste[i])
		}
		w.slutt(']')
	}
	w.liste("funn")
	for i := range v.Funn {
		w.funn(&v.Funn[i])
	}
	w.slutt(']')
	w.kvittering(&v.Kvittering)
	w.slutt('}')
	return w.b
}

// skriver writes JSON by hand: members and elements put their own comma.
type skriver struct {
	b        []byte
	v        *Vurdering
	utenSpor bool
	spraak   lov.Spraak
}

func (w *skriver) komma() {
	if c := w.b[len(w.b)-1]; c != '{' && c != '[' {
		w.b = append(w.b, ',')
	}
}

func (w *skriver) navn(n string) {
	w.komma()
	w.b = append(w.b, '"')
	w.b = append(w.b, n...)
	w.b = append(w.b, '"', ':')
}

func (w *skriver) objekt(n string) { w.navn(n); w.b = append(w.b, '{') }
func (w *skriver) liste(n string)  { w.navn(n); w.b = append(w.b, '[') }
func (w *skriver) slutt(c byte)    { w.b = append(w.b, c) }
func (w *skriver) element()        { w.komma(); w.b = append(w.b, '{') }

func (w *skriver) tekst(n, t string) {
	w.navn(n)
	w.b = leser.AppendTekst(w.b, t)
}

func (w *skriver) tall(n string, t int) {
	w.navn(n)
	w.b = strconv.AppendInt(w.b, int64(t), 10)
}

func (w *skriver) dag(n string, d date.Date) {
	w.navn(n)
	w.b = append(w.b, '"')
	w.b = calendar.AppendDate(w.b, d)
	w.b = append(w.b, '"')
}

// dager writes millionths of a virkedag with at most two decimals, rounded half up.
func (w *skriver) dager(n string, d int64) {
	w.navn(n)
	w.b = lov.AppendMillionter(w.b, lov.ToDesimaler(d))
}

func (w *skriver) stiTekst(s lov.Sti) {
	w.b = append(w.b, '"')
	w.b = s.Append(w.b)
	w.b = append(w.b, '"')
}

func (w *skriver) sti(n string, s lov.Sti) { w.navn(n); w.stiTekst(s) }

func (w *skriver) stier(n string, ss []lov.Sti) {
	w.liste(n)
	for _, s := range ss {
		w.komma()
		w.stiTekst(s)
	}
	w.slutt(']')
}

func (w *skriver) fakta(ff []lov.Faktum) {
	w.objekt("fakta")
	for _, f := range ff {
		w.navn(f.Felt.Navn)
		w.b = f.AppendJSON(w.b)
	}
	w.slutt('}')
}

func (w *skriver) svar(s *Svar) {
	w.tekst("utfall", s.Utfall.String())
	if s.Utfall == lov.Uavklart || len(s.Mangler) > 0 {
		w.stier("mangler", s.Mangler)
	}
	w.spor(s.sporFra, s.sporTil)
}

// spor writes the steps fra (included) to til (not included).
func (w *skriver) spor(fra, til int) {
	if w.utenSpor {
		return
	}
	w.liste("spor")
	for steg, fakta := range w.v.spor.Mellom(fra, til) {
		w.element()
		w.navn("hjemmel")
		w.b = append(w.b, '"')
		w.b = steg.Rad.Hjemmel.Append(w.b)
		w.b = append(w.b, '"')
		w.dag("versjonFra", steg.Rad.Fra)
		w.tekst("regel", steg.Regel.ID)
		w.tekst("utfall", steg.Utfall.String())
		w.fakta(fakta)
		w.slutt('}')
	}
	w.slutt(']')
}

func (w *skriver) kategori(k *Kategori) {
	w.element()
	w.tekst("ordning", k.Ordning.String())
	if k.Kategori != 0 {
		w.tekst("kategori", k.Kategori.String())
	}
	if k.Visning != 0 {
		w.tekst("visning", k.Visning.String())
	}
	if k.Fra != 0 {
		w.dag("fra", k.Fra)
	}
	if k.Til != 0 {
		w.dag("til", k.Til)
	}
	if k.Utfall == lov.Uavklart {
		w.liste("mulige")
		for m := range k.Mulige.Alle {
			w.komma()
			w.b = leser.AppendTekst(w.b, m.String())
		}
		w.slutt(']')
	}
	w.svar(&k.Svar)
	w.slutt('}')
}

func (w *skriver) status(s *Status) {
	w.element()
	w.tekst("ordning", s.Ordning.String())
	if s.Status != 0 {
		w.tekst("status", s.Status.String())
	}
	w.svar(&s.Svar)
	w.slutt('}')
}

func (w *skriver) frist(f *Frist) {
	w.element()
	w.tekst("ordning", f.Ordning.String())
	w.tekst("frist", f.Type.String())
	if f.Dato != 0 {
		w.dag("dato", f.Dato)
	}
	if f.Tilstand != 0 {
		w.tekst("tilstand", f.Tilstand.String())
	}
	if f.OverholdtDato != 0 {
		w.dag("overholdtDato", f.OverholdtDato)
	}
	w.svar(&f.Svar)
	if f.TryggTil != 0 {
		w.dag("tryggTil", f.TryggTil)
	}
	if f.Foelsomhet != nil {
		w.liste("foelsomhet")
		for _, l := range f.Foelsomhet {
			w.element()
			w.tekst("tolkning", l.Tolkning.String())
			w.tekst("verdi", l.Verdi)
			w.dag("dato", l.Dato)
			w.slutt('}')
		}
		w.slutt(']')
	}
	if f.Beregning.Grunnfrist != 0 {
		w.beregning(f)
	}
	w.slutt('}')
}

func (w *skriver) beregning(f *Frist) {
	b := &f.Beregning
	w.objekt("beregning")
	w.dag("startdato", b.Startdato)
	if b.Sluttmaal != 0 { // introduksjonsloven asks for none
		w.tekst("sluttmaal", b.Sluttmaal.String())
	}
	w.tall("maaneder", b.Maaneder)
	w.tall("forlengelseMaaneder", b.Forlengelse)
	w.dag("grunnfrist", b.Grunnfrist)
	if b.Dato != 0 {
		w.dager("virkedager", b.Virkedager)
		w.tall("terskel", b.Terskel)
		w.dager("igjenTilTerskel", b.IgjenTilTerskel())
		w.tall("utenforTerskel", b.Utenfor)
		w.tall("tillegg", b.Tillegg)
		w.liste("registreringer")
		for i := range f.Registreringer {
			r := &f.Registreringer[i]
			w.element()
			w.sti("sti", r.Sti)
			if r.ID != "" {
				w.tekst("id", r.ID)
			}
			w.dager("virkedager", r.Virkedager)
			w.dager("talt", r.Talt)
			if r.Grunn != "" {
				w.tekst("grunn", r.Grunn)
			}
			w.slutt('}')
		}
		w.slutt(']')
	}
	w.slutt('}')
}

func (w *skriver) avslutning(a *Avslutning) {
	w.objekt("avslutning")
	w.navn("gjeldende")
	if a.Gjeldende.Kode == 0 {
		w.b = append(w.b, "null"...)
	} else {
		w.b = append(w.b, '{')
		w.linje(&a.Gjeldende)
		w.slutt('}')
	}
	w.liste("historikk")
	for i := range a.Historikk {
		w.element()
		w.linje(&a.Historikk[i])
		w.navn("slettet")
		w.b = strconv.AppendBool(w.b, a.Historikk[i].Slettet)
		if d := a.Historikk[i].SlettetDato; d != 0 {
			w.dag("slettetDato", d)
		}
		w.slutt('}')
	}
	w.slutt(']')
	k := &a.KanRegistreres
	w.objekt("kanRegistreres")
	if k.Utfall == lov.Oppfylt {
		w.dag("fra", k.Fra)
		w.dag("til", k.Til)
	}
	if k.TryggTil != 0 {
		w.dag("tryggTil", k.TryggTil)
	}
	w.svar(&k.Svar)
	w.slutt('}')
	w.svar(&a.Svar)
	w.slutt('}')
}

func (w *skriver) linje(l *avslutning.Linje) {
	w.tekst("kode", l.Kode.String())
	if l.Dato != 0 {
		w.dag("dato", l.Dato)
	}
	if l.RegistrertAv != 0 {
		w.tekst("registrertAv", l.RegistrertAv.String())
	}
	if l.Type != 0 {
		w.tekst("type", l.Type.String())
	}
	if l.Maaloppnaaelse != 0 {
		w.tekst("maaloppnaaelse", l.Maaloppnaaelse.String())
	}
	if l.TimerPerUke.Gitt() {
		w.navn("timerPerUke")
		w.b = lov.AppendMillionter(w.b, l.TimerPerUke.Millionter())
	}
	if l.Kommune != "" {
		w.tekst("kommune", l.Kommune)
	}
	if l.ID != "" {
		w.tekst("id", l.ID)
	}
	w.sti("sti", l.Sti)
}

// verdi writes the words of a value with a space between, as [status.Verdi.String] does.
func (w *skriver) verdi(n string, v *status.Verdi) {
	w.navn(n)
	w.b = append(w.b, '"')
	start := len(w.b)
	if v.Uavklart {
		w.b = append(w.b, lov.Uavklart.String()...)
	}
	for _, ord := range [...]string{v.Kategori.String(), v.Visning.String(), v.Status.String(), v.Tilstand.String(), v.Avslutning.String()} {
		if ord != "" && len(w.b) > start {
			w.b = append(w.b, ' ')
		}
		w.b = append(w.b, ord...)
	}
	if v.Dato != 0 {
		w.b = calendar.AppendDate(append(w.b, ' '), v.Dato)
	}
	w.b = append(w.b, '"')
}

func (w *skriver) endring(e *Endring) {
	w.element()
	w.dag("dato", e.Dato)
	w.tekst("hva", e.Hva.String())
	w.tekst("ordning", e.Ordning.String())
	if e.Frist != 0 {
		w.tekst("frist", e.Frist.String())
	}
	w.verdi("fra", &e.Fra)
	w.verdi("til", &e.Til)
	w.tekst("aarsak", e.Aarsak.String())
	w.spor(e.sporFra, e.sporTil)
	w.slutt('}')
}

func (w *skriver) funn(f *lov.Funn) {
	w.element()
	w.tekst("kode", f.Kode.Kode)
	w.tekst("alvor", f.Alvor.String())
	w.sti("sti", f.Sti)
	if f.ID != "" {
		w.tekst("id", f.ID)
	}
	w.tekst("melding", f.Melding(w.spraak))
	w.liste("hjemmel")
	alle := !slices.ContainsFunc(f.Kode.Hjemmel, w.v.avLoven)
	for _, h := range f.Kode.Hjemmel {
		if !alle && !w.v.avLoven(h) || f.Rad != nil && h != f.Rad.Hjemmel {
			continue
		}
		w.komma()
		w.b = append(w.b, '"')
		w.b = h.Append(w.b)
		w.b = append(w.b, '"')
	}
	w.slutt(']')
	w.fakta(f.Fakta())
	w.tekst("vilSkje", f.Kode.VilSkje.String())
	if forslag := f.Forslag(w.spraak); forslag != "" {
		w.tekst("forslag", forslag)
	}
	w.slutt('}')
}

func (w *skriver) kvittering(q *Kvittering) {
	w.objekt("kvittering")
	w.tekst("versjon", Versjon)
	w.objekt("regelverk")
	w.tekst("id", regelverkID)
	w.sum(q.Regelverk[:])
	w.navn("hypotetisk")
	w.b = strconv.AppendBool(w.b, q.Hypotetisk)
	w.slutt('}')
	w.dag("sistGjennomgaatt", sistGjennomgaatt)
	if q.EtterGjennomgang {
		w.liste("advarsler")
		w.komma()
		w.b = leser.AppendTekst(w.b, "etter-siste-gjennomgang")
		w.slutt(']')
	}
	w.objekt("tolkninger")
	for _, b := range q.Tolkninger {
		w.tekst(b.Tolkning.String(), b.Verdi)
	}
	w.slutt('}')
	w.stier("ikkeVurdert", q.IkkeVurdert)
	if q.harDokument {
		w.sum(q.Dokument[:])
	}
	w.slutt('}')
}

func (w *skriver) sum(s []byte) {
	w.navn("sha256")
	w.b = append(w.b, '"')
	w.b = hex.AppendEncode(w.b, s)
	w.b = append(w.b, '"')
}
