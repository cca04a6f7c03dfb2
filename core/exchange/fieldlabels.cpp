// SPDX-License-Identifier: EUPL-1.2
#include "exchange/fieldlabels.h"

#include <algorithm>

namespace kb {

namespace {

struct CodeLabel
{
    QStringView field;
    QStringView code;
    QStringView label; ///< folded
};

/// Spec 02, 2.6, and what other programs call the types of publications.
constexpr CodeLabel Labels[]{
    {u"type", u"rapport", u"onderzoeksrapport"},
    {u"type", u"rapport", u"researchreport"},
    {u"type", u"rapport", u"report"},
    {u"type", u"evaluatie", u"evaluation"},
    {u"type", u"verkenning", u"verkenningoftoekomststudie"},
    {u"type", u"verkenning", u"foresightstudy"},
    {u"type", u"literatuur", u"literatuurstudie"},
    {u"type", u"literatuur", u"literaturereview"},
    {u"type", u"advies", u"adviesvaneenadviesraad"},
    {u"type", u"advies", u"counciladvice"},
    {u"type", u"artikel", u"wetenschappelijkartikel"},
    {u"type", u"artikel", u"journalarticle"},
    {u"type", u"artikel", u"magazinearticle"},
    {u"type", u"artikel", u"newspaperarticle"},
    {u"type", u"boek", u"book"},
    {u"type", u"hoofdstuk", u"chapter"},
    {u"type", u"hoofdstuk", u"booksection"},
    {u"type", u"proefschrift", u"phdthesis"},
    {u"type", u"scriptie", u"mastersthesis"},
    {u"type", u"scriptie", u"thesis"},
    {u"type", u"congres", u"congresbijdrage"},
    {u"type", u"congres", u"conferencepaper"},
    {u"type", u"handreiking", u"handreikingoffactsheet"},
    {u"type", u"handreiking", u"guideorfactsheet"},
    {u"type", u"kamerstuk", u"parliamentarypaper"},
    {u"type", u"web", u"webpublicatie"},
    {u"type", u"web", u"webpublication"},
    {u"type", u"web", u"webpage"},
    {u"type", u"web", u"blogpost"},
    {u"type", u"overig", u"other"},
    {u"type", u"overig", u"document"},
    {u"status", u"concept", u"draft"},
    {u"status", u"onderzoek", u"inonderzoek"},
    {u"status", u"onderzoek", u"understudy"},
    {u"status", u"deels", u"deelsbeantwoord"},
    {u"status", u"deels", u"partlyanswered"},
    {u"status", u"beantwoord", u"answered"},
    {u"status", u"vervallen", u"nietmeernodig"},
    {u"status", u"vervallen", u"nolongerneeded"},
    {u"status", u"samengevoegd", u"merged"},
    {u"need_class", u"nodig", u"needed"},
    {u"need_class", u"nuttig", u"useful"},
    {u"kind", u"beschrijvend", u"descriptive"},
    {u"kind", u"verklarend", u"explanatory"},
    {u"kind", u"evaluerend", u"evaluative"},
    {u"kind", u"voorspellend", u"predictive"},
    {u"kind", u"ontwerpend", u"design"},
};

} // namespace

QString foldedLabel(QStringView label)
{
    QString folded;
    for (const QChar c : label.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            folded += c.toLower();
    }
    return folded;
}

QString codeLabelled(QStringView field, const QString &label)
{
    const QString folded = foldedLabel(label);
    const auto found = std::ranges::find_if(
        Labels, [&](const CodeLabel &known) { return known.field == field && known.label == folded; });
    return found == std::end(Labels) ? QString() : found->code.toString();
}

} // namespace kb
