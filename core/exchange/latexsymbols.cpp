// SPDX-License-Identifier: EUPL-1.2
#include "exchange/latex.h"

#include <QHash>

namespace kb {

namespace {

struct Symbol
{
    QStringView command;
    QStringView text;
};

constexpr Symbol Symbols[]{
    // letters
    {u"ss", u"ß"},
    {u"SS", u"SS"},
    {u"o", u"ø"},
    {u"O", u"Ø"},
    {u"l", u"ł"},
    {u"L", u"Ł"},
    {u"ae", u"æ"},
    {u"AE", u"Æ"},
    {u"oe", u"œ"},
    {u"OE", u"Œ"},
    {u"aa", u"å"},
    {u"AA", u"Å"},
    {u"th", u"þ"},
    {u"TH", u"Þ"},
    {u"dh", u"ð"},
    {u"DH", u"Ð"},
    {u"dj", u"đ"},
    {u"DJ", u"Đ"},
    {u"ng", u"ŋ"},
    {u"NG", u"Ŋ"},
    {u"i", u"ı"},
    {u"j", u"ȷ"},
    {u"ij", u"ij"},
    {u"IJ", u"IJ"},
    // signs in text
    {u"textendash", u"–"},
    {u"textemdash", u"—"},
    {u"textquoteleft", u"‘"},
    {u"textquoteright", u"’"},
    {u"textquotedblleft", u"“"},
    {u"textquotedblright", u"”"},
    {u"textquotedbl", u"\""},
    {u"quotedblbase", u"„"},
    {u"quotesinglbase", u"‚"},
    {u"guillemotleft", u"«"},
    {u"guillemotright", u"»"},
    {u"guilsinglleft", u"‹"},
    {u"guilsinglright", u"›"},
    {u"lq", u"‘"},
    {u"rq", u"’"},
    {u"textquotesingle", u"'"},
    {u"textbackslash", u"\\"},
    {u"textasciitilde", u"~"},
    {u"textasciicircum", u"^"},
    {u"textunderscore", u"_"},
    {u"textbar", u"|"},
    {u"textless", u"<"},
    {u"textgreater", u">"},
    {u"textdollar", u"$"},
    {u"textbraceleft", u"{"},
    {u"textbraceright", u"}"},
    {u"dots", u"…"},
    {u"ldots", u"…"},
    {u"textellipsis", u"…"},
    {u"cdots", u"⋯"},
    {u"copyright", u"©"},
    {u"textcopyright", u"©"},
    {u"textregistered", u"®"},
    {u"texttrademark", u"™"},
    {u"pounds", u"£"},
    {u"textsterling", u"£"},
    {u"euro", u"€"},
    {u"texteuro", u"€"},
    {u"EUR", u"€"},
    {u"textyen", u"¥"},
    {u"S", u"§"},
    {u"textsection", u"§"},
    {u"P", u"¶"},
    {u"dag", u"†"},
    {u"ddag", u"‡"},
    {u"textdegree", u"°"},
    {u"degree", u"°"},
    {u"textbullet", u"•"},
    {u"textmu", u"µ"},
    {u"textordmasculine", u"º"},
    {u"textordfeminine", u"ª"},
    {u"textonehalf", u"½"},
    {u"textonequarter", u"¼"},
    {u"textthreequarters", u"¾"},
    {u"textperthousand", u"‰"},
    {u"textexclamdown", u"¡"},
    {u"textquestiondown", u"¿"},
    {u"TeX", u"TeX"},
    {u"LaTeX", u"LaTeX"},
    {u"BibTeX", u"BibTeX"},
    {u"space", u" "},
    {u"quad", u" "},
    {u"qquad", u" "},
    {u"newline", u" "},
    {u"par", u"\n"},
    // signs in formulas
    {u"times", u"×"},
    {u"div", u"÷"},
    {u"pm", u"±"},
    {u"mp", u"∓"},
    {u"cdot", u"·"},
    {u"leq", u"≤"},
    {u"le", u"≤"},
    {u"geq", u"≥"},
    {u"ge", u"≥"},
    {u"neq", u"≠"},
    {u"ne", u"≠"},
    {u"approx", u"≈"},
    {u"sim", u"∼"},
    {u"simeq", u"≃"},
    {u"equiv", u"≡"},
    {u"infty", u"∞"},
    {u"partial", u"∂"},
    {u"nabla", u"∇"},
    {u"sum", u"∑"},
    {u"prod", u"∏"},
    {u"int", u"∫"},
    {u"in", u"∈"},
    {u"subset", u"⊂"},
    {u"cup", u"∪"},
    {u"cap", u"∩"},
    {u"to", u"→"},
    {u"rightarrow", u"→"},
    {u"leftarrow", u"←"},
    {u"leftrightarrow", u"↔"},
    {u"Rightarrow", u"⇒"},
    {u"circ", u"°"},
    {u"prime", u"′"},
    {u"ell", u"ℓ"},
    {u"hbar", u"ℏ"},
    {u"propto", u"∝"},
    {u"ll", u"≪"},
    {u"gg", u"≫"},
    {u"alpha", u"α"},
    {u"beta", u"β"},
    {u"gamma", u"γ"},
    {u"delta", u"δ"},
    {u"epsilon", u"ε"},
    {u"varepsilon", u"ε"},
    {u"zeta", u"ζ"},
    {u"eta", u"η"},
    {u"theta", u"θ"},
    {u"iota", u"ι"},
    {u"kappa", u"κ"},
    {u"lambda", u"λ"},
    {u"mu", u"μ"},
    {u"nu", u"ν"},
    {u"xi", u"ξ"},
    {u"pi", u"π"},
    {u"rho", u"ρ"},
    {u"sigma", u"σ"},
    {u"tau", u"τ"},
    {u"upsilon", u"υ"},
    {u"phi", u"φ"},
    {u"varphi", u"φ"},
    {u"chi", u"χ"},
    {u"psi", u"ψ"},
    {u"omega", u"ω"},
    {u"Gamma", u"Γ"},
    {u"Delta", u"Δ"},
    {u"Theta", u"Θ"},
    {u"Lambda", u"Λ"},
    {u"Xi", u"Ξ"},
    {u"Pi", u"Π"},
    {u"Sigma", u"Σ"},
    {u"Phi", u"Φ"},
    {u"Psi", u"Ψ"},
    {u"Omega", u"Ω"},
};

QHash<QStringView, QStringView> hashOf(std::span<const Symbol> symbols)
{
    QHash<QStringView, QStringView> hash;
    for (const Symbol &symbol : symbols)
        hash.insert(symbol.command, symbol.text);
    return hash;
}

struct Accent
{
    QStringView command;
    char16_t combining;
};

constexpr Accent Accents[]{
    {u"`", u'\u0300'}, {u"'", u'\u0301'}, {u"^", u'\u0302'}, {u"~", u'\u0303'},
    {u"=", u'\u0304'}, {u"u", u'\u0306'}, {u".", u'\u0307'}, {u"\"", u'\u0308'},
    {u"r", u'\u030A'}, {u"H", u'\u030B'}, {u"v", u'\u030C'}, {u"d", u'\u0323'},
    {u"c", u'\u0327'}, {u"k", u'\u0328'}, {u"b", u'\u0331'}, {u"t", u'\u0361'},
};

constexpr QStringView Plain = u"0123456789+-=()aehijklmnoprstuvx";
constexpr QStringView Superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵉʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛˣ";
constexpr QStringView Subscripts = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
static_assert(Plain.size() == Superscripts.size() && Plain.size() == Subscripts.size());

} // namespace

QStringView latexSymbol(QStringView command)
{
    static const QHash<QStringView, QStringView> symbols = hashOf(Symbols);
    return symbols.value(command);
}

QChar latexAccent(QStringView command)
{
    const auto found = std::ranges::find(Accents, command, &Accent::command);
    return found == std::end(Accents) ? QChar() : QChar(found->combining);
}

QChar raised(QChar c, QChar direction)
{
    const qsizetype index = Plain.indexOf(c);
    if (index < 0)
        return {};
    return direction == u'^' ? Superscripts[index] : Subscripts[index];
}

} // namespace kb
