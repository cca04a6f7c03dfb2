// SPDX-License-Identifier: EUPL-1.2
#include "exchange/rismapping.h"

#include "exchange/dates.h"
#include "exchange/names.h"
#include "exchange/residue.h"
#include "exchange/ris.h"
#include "exchange/ristags.h"
#include "exchange/studydraft.h"
#include "model/identifiers.h"

namespace kb {

namespace {

constexpr QStringView TogetherTags[]{u"TY", u"DA", u"Y1", u"PY", u"SP", u"EP"};
constexpr QStringView NameTags[]{u"AU", u"A1", u"ED"};
constexpr QStringView FileTags[]{u"L1", u"L2", u"L3", u"L4"};
constexpr QStringView KindTag(u"TY");
constexpr QStringView Key(u"ID");
constexpr QStringView RemarkTag(u"N1");
constexpr QStringView StandardNumber(u"SN");
constexpr QStringView Keyword(u"KW");

bool isOneOf(const QString &tag, std::span<const QStringView> tags)
{
    return std::ranges::find(tags, QStringView(tag)) != tags.end();
}

/// The order in which the tags of a record count.
enum class Round {
    Together,     ///< type, date and pages, which are spread over several tags
    Labels,       ///< RefWorks: notes that begin with a label
    FirstChoice,  ///< tags with one meaning
    SecondChoice, ///< tags that give way where another has filled their place
};

/// Takes one record apart.
class RisMapping
{
public:
    explicit RisMapping(const RisRecord &record);

    IncomingOrSkipped study() &&;

private:
    Round roundOf(const RisField &field) const;
    QString valueOf(QStringView tag) const;
    void putType();
    void putPages();
    void putDate();
    void put(const RisField &field, Round round);
    void putRepeated(const RisField &field);
    void putField(const RisField &field);
    void putLabelled(const QString &note);
    void putVariable(const Term &tag, const QString &value);
    void putName(QStringView variable, const QString &value);
    void putStandardNumber(const QString &value);
    void putKeywords(const QString &value);

    const RisRecord &m_record;
    StudyDraft m_draft;
    bool m_isFromRefWorks;
    bool m_areNamesNatural; ///< "Jan de Vries" rather than "de Vries, Jan"
};

bool isRefWorks(const QString &firstNote)
{
    return firstNote.startsWith(u"Record ID: ") || firstNote.startsWith(u"Record Number: ");
}

/// Several people, and not one comma: the source writes names in their natural order. A lone name without a
/// comma may as well be an organisation.
bool areNamesNatural(const RisRecord &record)
{
    int natural = 0;
    for (const RisField &field : record.fields) {
        if (!isOneOf(field.tag, NameTags))
            continue;
        const qsizetype words = field.value.simplified().count(u' ') + 1;
        if (field.value.contains(u',') || words < 2 || words > 4 || looksLikeOrganisation(field.value))
            return false;
        ++natural;
    }
    return natural > 1;
}

RisMapping::RisMapping(const RisRecord &record)
    : m_record(record)
    , m_draft(record.line)
    , m_isFromRefWorks(isRefWorks(valueOf(RemarkTag)))
    , m_areNamesNatural(areNamesNatural(record))
{
}

IncomingOrSkipped RisMapping::study() &&
{
    putType();
    putDate();
    putPages();
    QVarLengthArray<Round, 64> rounds;
    for (const RisField &field : m_record.fields)
        rounds.append(roundOf(field));
    for (const Round round : {Round::Together, Round::Labels, Round::FirstChoice, Round::SecondChoice}) {
        for (qsizetype at = 0; at < rounds.size(); ++at) {
            if (rounds[at] == round)
                put(m_record.fields[at], round);
        }
    }
    if (!m_record.isClosed)
        m_draft.remark(Remark::Code::MissingEnd);
    return std::move(m_draft).finish();
}

Round RisMapping::roundOf(const RisField &field) const
{
    if (isOneOf(field.tag, TogetherTags))
        return Round::Together;
    if (m_isFromRefWorks && field.tag == RemarkTag)
        return Round::Labels;
    const Term *tag = termCalled(risTags(), field.tag, cslTypeOf(m_draft.study()));
    return tag && !tag->otherwise.isEmpty() ? Round::SecondChoice : Round::FirstChoice;
}

/// Of the first field with that tag, on one line.
QString RisMapping::valueOf(QStringView tag) const
{
    const auto found = std::ranges::find(m_record.fields, tag, &RisField::tag);
    return found == m_record.fields.end() ? QString() : found->value.simplified();
}

/// The last type counts, when somebody wrote more.
void RisMapping::putType()
{
    QString type = QStringLiteral("GEN");
    for (const RisField &field : m_record.fields) {
        if (field.tag == KindTag && !field.value.isEmpty())
            type = field.value.simplified().toUpper();
    }
    m_draft.setType(risTypes(), QStringLiteral("TY"), type);
}

/// "476" and "481" are pages 476-481; a lone number in a book says how many pages it has.
void RisMapping::putPages()
{
    const QString first = valueOf(u"SP");
    const QString last = valueOf(u"EP");
    const bool isRange = !first.isEmpty() && !last.isEmpty() && first != last && !first.contains(u'-');
    if (isRange)
        m_draft.put(u"page", first + u'-' + last);
    else if (m_draft.study().type == StudyType::Boek && last.isEmpty() && first.toInt() > 0)
        m_draft.put(u"number-of-pages", first);
    else
        m_draft.put(u"page", first.isEmpty() ? last : first);
}

/// The date is spread over three tags; the most exact one counts, and the others only where they differ.
void RisMapping::putDate()
{
    const QString year = valueOf(u"PY");
    QStringList dates{valueOf(u"DA"), valueOf(u"Y1"), year};
    if (!dateIn(dates.front()) && dateIn(dates.front() + u' ' + year))
        dates.front() += u' ' + year;

    dates.removeAll(QString());
    QList<std::pair<QString, std::optional<FoundDate>>> read;
    for (const QString &date : std::as_const(dates))
        read.append({date, dateIn(date)});
    const auto exactness = [](const auto &each) { return each.second ? each.second->date.text.size() : 0; };
    std::ranges::stable_sort(read, std::ranges::greater{}, exactness);
    for (const auto &[date, found] : std::as_const(read)) {
        const QString &known = m_draft.study().issued.text;
        if (!found || !found->isWhole || known.isEmpty() || !known.startsWith(found->date.text))
            m_draft.put(u"issued", date);
    }
}

void RisMapping::put(const RisField &field, Round round)
{
    if (round == Round::Together)
        putRepeated(field);
    else
        putField(field);
}

void RisMapping::putRepeated(const RisField &field)
{
    if (field.value.simplified() != valueOf(field.tag))
        m_draft.keep(field.tag, field.value);
}

void RisMapping::putField(const RisField &field)
{
    if (field.tag == RisResidueTag && !residueFrom(field.value).isEmpty())
        m_draft.setResidue(residueFrom(field.value));
    else if (field.tag == Key)
        m_draft.putKey(field.value.simplified());
    else if (field.tag == StandardNumber)
        putStandardNumber(field.value);
    else if (field.tag == Keyword)
        putKeywords(field.value);
    else if (isOneOf(field.tag, FileTags))
        m_draft.addFile({.place = field.value.simplified()});
    else if (m_isFromRefWorks && field.tag == RemarkTag)
        putLabelled(field.value);
    else if (const Term *tag = termCalled(risTags(), field.tag, cslTypeOf(m_draft.study())))
        putVariable(*tag, field.value);
    else
        m_draft.keep(field.tag, field.value);
}

void RisMapping::putLabelled(const QString &note)
{
    const qsizetype colon = note.indexOf(u": ");
    const QStringView variable = refWorksVariable(QStringView(note).first(std::max<qsizetype>(colon, 0)));
    if (variable.isEmpty())
        m_draft.put(u"note", note);
    else if (isNameVariable(variable))
        m_draft.putName(variable, turnedAround(note.sliced(colon + 2)));
    else
        m_draft.put(variable, note.sliced(colon + 2), u"note");
}

void RisMapping::putVariable(const Term &tag, const QString &value)
{
    if (isNameVariable(tag.variable))
        putName(tag.variable, value);
    else if (tag.variable == u"genre" && normalDoi(value))
        m_draft.put(u"DOI", value);
    else
        m_draft.put(tag.variable, value, tag.otherwise);
}

/// A name that ends in a comma is one piece, as EndNote writes organisations.
void RisMapping::putName(QStringView variable, const QString &value)
{
    QString name = value.simplified();
    const bool isOnePiece = name.endsWith(u',');
    while (name.endsWith(u',') || name.endsWith(u' '))
        name.chop(1);
    if (isOnePiece && (name.contains(u' ') || looksLikeOrganisation(name)))
        m_draft.putOrganisation(variable, name);
    else if (looksLikeOrganisation(name))
        m_draft.putName(variable, name);
    else
        m_draft.putName(variable, m_areNamesNatural ? turnedAround(name) : nameOf(partsOf(name)));
}

/// Which number it is shows from its form; reports and patents have numbers of their own.
void RisMapping::putStandardNumber(const QString &value)
{
    const QString type = cslTypeOf(m_draft.study());
    const bool hasOwnNumber = type == u"report" || type == u"patent" || type == u"standard";
    if (normalIssn(value))
        m_draft.put(u"ISSN", value);
    else if (hasOwnNumber && !normalIsbn(value))
        m_draft.put(u"number", value);
    else
        m_draft.put(m_draft.study().type == StudyType::Artikel ? u"ISSN" : u"ISBN", value);
}

void RisMapping::putKeywords(const QString &value)
{
    for (const QString &keyword : value.split(u'\n', Qt::SkipEmptyParts))
        m_draft.put(u"keyword", keyword);
}

} // namespace

IncomingOrSkipped studyFrom(const RisRecord &record)
{
    return record.damage ? IncomingOrSkipped(*record.damage) : RisMapping(record).study();
}

} // namespace kb
