// SPDX-License-Identifier: EUPL-1.2
#include "exchange/variables.h"

#include "exchange/dates.h"
#include "model/identifiers.h"

#include <QRegularExpression>

namespace kb {

namespace {

/// How one variable goes into a study and comes out again.
struct Place
{
    QStringView variable;
    Placed (*put)(Study &study, const QString &value);
    QStringList (*values)(const Study &study);
};

Placed putText(QString &field, const QString &value)
{
    if (field == value)
        return Placed::Known;
    if (!field.isEmpty())
        return Placed::Taken;
    field = value;
    return Placed::Yes;
}

QStringList valuesOfText(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

/// A field of one line; line ends and runs of spaces become one space.
template <auto Member> constexpr Place line(QStringView variable)
{
    return {variable,
            [](Study &study, const QString &value) { return putText(study.*Member, value.simplified()); },
            [](const Study &study) { return valuesOfText(study.*Member); }};
}

/// A second abstract follows the first.
Placed putAbstract(Study &study, const QString &value)
{
    const QString text = value.trimmed();
    if (study.abstract == text)
        return Placed::Known;
    if (!study.abstract.isEmpty())
        study.abstract += u'\n';
    study.abstract += text;
    return Placed::Yes;
}

QStringList abstractOf(const Study &study)
{
    return valuesOfText(study.abstract);
}

Placed putLanguage(Study &study, const QString &value)
{
    return putText(study.language, languageCode(value));
}

Placed putPages(Study &study, const QString &value)
{
    static const QRegularExpression dashes(QStringLiteral(R"(\s*(?:--+|[\x{2010}-\x{2015}])\s*)"));
    return putText(study.pages, value.simplified().replace(dashes, QStringLiteral("-")));
}

Placed putDoi(Study &study, const QString &value)
{
    const auto doi = normalDoi(value);
    return doi ? putText(study.doi, *doi) : Placed::Unclear;
}

using Normal = std::optional<QString> (*)(QStringView);

struct Numbers
{
    QStringList valid;
    bool areAll = true; ///< nothing else stands in the text
};

/// Several numbers may stand in one value: "0378-5955, 2049-3630 (online)".
Numbers numbersIn(const QString &value, Normal normal)
{
    if (const auto whole = normal(value))
        return {{*whole}};
    static const QRegularExpression separators(QStringLiteral(R"([,;/()\s]+)"));
    Numbers numbers;
    for (const QString &piece : value.split(separators, Qt::SkipEmptyParts)) {
        if (const auto one = normal(piece))
            numbers.valid.append(*one);
        else
            numbers.areAll = false;
    }
    return numbers;
}

/// The first number goes into the field, the others to the other codes, under their scheme.
Placed putNumbers(Study &study, QString &field, QLatin1StringView scheme, const Numbers &numbers)
{
    for (const QString &number : numbers.valid) {
        if (putText(field, number) == Placed::Taken)
            study.otherIds.append(scheme + number);
    }
    return numbers.areAll ? Placed::Yes : Placed::Unclear;
}

QStringList otherIdsOf(const Study &study, QLatin1StringView scheme)
{
    QStringList found;
    for (const QString &id : study.otherIds) {
        if (id.startsWith(scheme))
            found.append(id.sliced(scheme.size()));
    }
    return found;
}

constexpr QLatin1StringView IsbnScheme("isbn:");
constexpr QLatin1StringView IssnScheme("issn:");

Placed putIsbn(Study &study, const QString &value)
{
    return putNumbers(study, study.isbn, IsbnScheme, numbersIn(value, normalIsbn));
}

QStringList isbnsOf(const Study &study)
{
    return valuesOfText(study.isbn) + otherIdsOf(study, IsbnScheme);
}

Placed putIssn(Study &study, const QString &value)
{
    return putNumbers(study, study.issn, IssnScheme, numbersIn(value, normalIssn));
}

QStringList issnsOf(const Study &study)
{
    return valuesOfText(study.issn) + otherIdsOf(study, IssnScheme);
}

struct PubMedScheme
{
    static constexpr QLatin1StringView value{"pmid:"};
};
struct PubMedCentralScheme
{
    static constexpr QLatin1StringView value{"pmcid:"};
};
struct AccessionScheme
{
    static constexpr QLatin1StringView value{"an:"};
};

/// A code that has no field of its own, kept with its scheme.
template <typename Scheme> constexpr Place otherId(QStringView variable)
{
    return {variable,
            [](Study &study, const QString &value) {
                study.otherIds.append(Scheme::value + value.simplified());
                return Placed::Yes;
            },
            [](const Study &study) { return otherIdsOf(study, Scheme::value); }};
}

Placed putUrl(Study &study, const QString &value)
{
    const QUrl url(value.simplified());
    if (!url.isValid())
        return Placed::Unclear;
    if (study.url == url)
        return Placed::Known;
    if (!study.url.isEmpty())
        return Placed::Taken;
    study.url = url;
    return Placed::Yes;
}

QStringList urlOf(const Study &study)
{
    return valuesOfText(study.url.toString(QUrl::FullyEncoded));
}

Placed putIssued(Study &study, const QString &value)
{
    const auto found = dateIn(value);
    if (!found)
        return Placed::Unclear;
    QString &known = study.issued.text;
    if (found->date.text.startsWith(known))
        known.clear(); // the same, more exactly
    const Placed placed =
        known.startsWith(found->date.text) ? Placed::Known : putText(known, found->date.text);
    return found->isWhole ? placed : Placed::Unclear;
}

QStringList issuedOf(const Study &study)
{
    return valuesOfText(study.issued.text);
}

Placed putAccessed(Study &study, const QString &value)
{
    const auto found = dateIn(value);
    const QDate date = found && found->isWhole ? found->date.exactDay() : QDate();
    if (!date.isValid())
        return Placed::Unclear;
    if (study.urlCheckedOn.isValid())
        return study.urlCheckedOn == date ? Placed::Known : Placed::Taken;
    study.urlCheckedOn = date;
    return Placed::Yes;
}

QStringList accessedOf(const Study &study)
{
    return valuesOfText(study.urlCheckedOn.toString(Qt::ISODate));
}

Placed putKeyword(Study &study, const QString &value)
{
    if (const QString keyword = value.simplified(); !keyword.isEmpty())
        study.keywords.append(keyword);
    return Placed::Yes;
}

QStringList keywordsOf(const Study &study)
{
    return study.keywords;
}

constexpr Place Places[]{
    line<&Study::title>(u"title"),
    line<&Study::subtitle>(u"subtitle"),
    line<&Study::titleTranslated>(u"title_translated"),
    line<&Study::container>(u"container-title"),
    line<&Study::volume>(u"volume"),
    line<&Study::issue>(u"issue"),
    {u"page", putPages, [](const Study &study) { return valuesOfText(study.pages); }},
    line<&Study::edition>(u"edition"),
    line<&Study::reportNo>(u"number"),
    {u"issued", putIssued, issuedOf},
    line<&Study::publisher>(u"publisher"),
    line<&Study::place>(u"publisher-place"),
    {u"DOI", putDoi, [](const Study &study) { return valuesOfText(study.doi); }},
    {u"ISBN", putIsbn, isbnsOf},
    {u"ISSN", putIssn, issnsOf},
    {u"URL", putUrl, urlOf},
    {u"accessed", putAccessed, accessedOf},
    otherId<PubMedScheme>(u"PMID"),
    otherId<PubMedCentralScheme>(u"PMCID"),
    otherId<AccessionScheme>(u"accession"),
    {u"language", putLanguage, [](const Study &study) { return valuesOfText(study.language); }},
    {u"abstract", putAbstract, abstractOf},
    {u"keyword", putKeyword, keywordsOf},
};

} // namespace

Placed place(Study &study, QStringView variable, const QString &value)
{
    const auto found = std::ranges::find(Places, variable, &Place::variable);
    return found == std::end(Places) ? Placed::NoField : found->put(study, value);
}

void removeDoubles(Study &study)
{
    study.keywords.removeDuplicates();
    study.otherIds.removeDuplicates();
}

QList<Variable> variablesOf(const Study &study)
{
    QList<Variable> variables;
    for (const Place &place : Places) {
        if (const QStringList values = place.values(study); !values.isEmpty())
            variables.append({place.variable.toString(), values});
    }
    return variables;
}

} // namespace kb
