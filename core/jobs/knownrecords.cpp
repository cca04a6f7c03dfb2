// SPDX-License-Identifier: EUPL-1.2
#include "jobs/knownrecords.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr double AlikeFrom = 0.5;
constexpr qsizetype ShortTitle = 3;     ///< words
constexpr int MostComparedSharers = 20; ///< of a code or a DOI

/// The same title reworded, or with its subtitle; not another title altogether.
bool areAlike(const QString &normalA, const QString &normalB)
{
    return normalA.startsWith(normalB) || normalB.startsWith(normalA) ||
           titleSimilarity(normalA, normalB) >= AlikeFrom;
}

/// A chapter often begins with the title of its book.
bool areAlike(const StudyIdentity &a, const StudyIdentity &b)
{
    return a.isPart == b.isPart && areAlike(a.title, b.title);
}

/// By which studies that share one are certainly the same (rule V-16).
QStringList identifierKeys(const StudyIdentity &study)
{
    QStringList keys;
    if (!study.doi.isEmpty())
        keys.append(QStringLiteral("doi ") + study.doi);
    if (!study.isbn.isEmpty())
        keys.append(QStringLiteral("isbn ") + study.isbn + u' ' + QString::number(study.year));
    return keys;
}

/// The keys by which studies of one year that may be the same meet; the comparison itself decides, so that
/// two keys of one number do no harm. Titles that resemble each other by V-16 have the same numbers, and of
/// their first two, last two, or first and last words one pair in common, in all but contrived cases. One
/// word is too common to meet by, except in short titles, where it is half of all there is.
QList<size_t> titleKeys(const StudyIdentity &study, int year)
{
    const QList<QStringView> words = QStringView(study.title).split(u' ');
    const size_t common = qHash(study.numbers, size_t(year));
    const auto key = [&](int which, QStringView one, QStringView other) {
        return qHash(one, qHash(other, common + size_t(which)));
    };
    const qsizetype last = words.size() - 1;
    QList<size_t> keys;
    if (words.size() > 1)
        keys = {key(0, words[0], words[1]), key(1, words[last - 1], words[last]),
                key(2, words[0], words[last])};
    if (words.size() <= ShortTitle)
        keys += {key(3, words[0], {}), key(4, words[last], {})};
    return keys;
}

/// Under which titles like it are looked for: those of a year before and after it too.
QList<size_t> titleKeysAround(const StudyIdentity &study)
{
    QList<size_t> keys = titleKeys(study, study.year);
    if (study.year != 0)
        keys += titleKeys(study, study.year - 1) + titleKeys(study, study.year + 1);
    return keys;
}

/// By which number two studies are certainly the same.
KnownBy knownBy(const StudyIdentity &a, const StudyIdentity &b)
{
    return !a.doi.isEmpty() && a.doi == b.doi ? KnownBy::Doi : KnownBy::Isbn;
}

QStringList ownCodesOf(const RecordHead &record)
{
    QStringList codes{record.refcode, record.externalId};
    codes.removeAll(QString());
    return codes;
}

bool mayBeOf(const Uid &owner, const Uid &knownOwner)
{
    return owner.isNull() || knownOwner.isNull() || owner == knownOwner;
}

Study knownStudy(Row row)
{
    Study study;
    study.uid = row.next<Uid>();
    study.title = row.next<QString>();
    study.ownerUnit = row.next<Uid>();
    study.issued = {row.next<QString>()};
    study.doi = row.next<QString>();
    study.isbn = row.next<QString>();
    study.refcode = row.next<QString>();
    study.externalId = row.next<QString>();
    study.type = fromCode<StudyType>(row.next<QString>()).value_or(StudyType::Rapport);
    return study;
}

KnowledgeQuestion knownQuestion(Row row)
{
    KnowledgeQuestion question;
    question.uid = row.next<Uid>();
    question.text = row.next<QString>();
    question.ownerUnit = row.next<Uid>();
    question.refcode = row.next<QString>();
    question.externalId = row.next<QString>();
    return question;
}

} // namespace

Result<KnownRecords> KnownRecords::of(Bank &bank)
{
    KnownRecords known;
    Database &db = bank.context().db;
    const auto studies = db.forEach(sqlFile("study/identity"), [&](Row row) {
        const Study study = knownStudy(row);
        known.add(study, study.uid);
    });
    const auto questions = db.forEach(sqlFile("knowledge_question/identity"), [&](Row row) {
        const KnowledgeQuestion question = knownQuestion(row);
        known.add(question, question.uid);
    });
    if (const Error *error = firstError(studies, questions))
        return *error;
    return known;
}

Likeness KnownRecords::find(const AnyRecord &record) const
{
    if (const auto *study = std::get_if<Study>(&record))
        return findStudy(*study, identityOf(*study));
    return findQuestion(std::get<KnowledgeQuestion>(record));
}

Likeness KnownRecords::meet(const AnyRecord &record)
{
    const auto *study = std::get_if<Study>(&record);
    const StudyIdentity identity = study ? identityOf(*study) : StudyIdentity();
    const Likeness likeness = study ? findStudy(*study, identity) : find(record);
    if (likeness.same != SameStudy::No)
        return likeness;
    if (study)
        addStudy(*study, identity, {});
    else
        add(record);
    return likeness;
}

Likeness KnownRecords::findStudy(const Study &study, const StudyIdentity &identity) const
{
    if (const Known *known = alikeAmong(m_studies.byCode, study.externalId, identity))
        return {SameStudy::Certain, KnownBy::Code, known->uid, known->title};
    const Likeness numbered = withIdentifier(identity);
    return numbered.same == SameStudy::No ? withTitle(identity) : numbered;
}

/// Of those that share a code or a number: the one with this title, or else with a title like it. Where many
/// share one, as all that is in a supplement does, only the latest are compared letter by letter.
const KnownRecords::Known *KnownRecords::alikeAmong(const Index &index, const QString &key,
                                                    const StudyIdentity &study) const
{
    const auto [begin, end] = index.equal_range(key);
    auto found = std::find_if(
        begin, end, [&](qsizetype at) { return m_studies.records[at].identity.title == study.title; });
    int compared = 0;
    for (auto at = begin; found == end && at != end && compared < MostComparedSharers; ++at, ++compared) {
        if (areAlike(study, m_studies.records[*at].identity))
            found = at;
    }
    return found == end ? nullptr : &m_studies.records[*found];
}

/// The one with a title that is alike, rather than another with the same number.
Likeness KnownRecords::withIdentifier(const StudyIdentity &study) const
{
    Likeness other;
    for (const QString &key : identifierKeys(study)) {
        if (const Known *known = alikeAmong(m_studies.byNumber, key, study))
            return {SameStudy::Certain, knownBy(study, known->identity), known->uid, known->title};
        const auto first = m_studies.byNumber.constFind(key);
        if (first != m_studies.byNumber.cend() && other.same == SameStudy::No) {
            const Known &known = m_studies.records[*first];
            other = {SameStudy::Probable, knownBy(study, known.identity), known.uid, known.title};
        }
    }
    return other;
}

Likeness KnownRecords::withTitle(const StudyIdentity &study) const
{
    for (const size_t key : titleKeysAround(study)) {
        const auto [begin, end] = m_studies.byTitle.equal_range(key);
        const auto found = std::find_if(begin, end, [&](qsizetype at) {
            return compareStudies(study, m_studies.records[at].identity) == SameStudy::Probable;
        });
        if (found != end)
            return {SameStudy::Probable, KnownBy::Title, m_studies.records[*found].uid,
                    m_studies.records[*found].title};
    }
    return {};
}

Likeness KnownRecords::findQuestion(const KnowledgeQuestion &question) const
{
    const QString normal = normalTitle(question.text);
    const auto [begin, end] = m_questions.byCode.equal_range(question.externalId);
    for (auto at = begin; at != end; ++at) {
        const Known &known = m_questions.records[*at];
        if (mayBeOf(question.ownerUnit, known.owner))
            return {areAlike(normal, known.identity.title) ? SameStudy::Certain : SameStudy::Probable,
                    KnownBy::Code, known.uid, known.title};
    }
    if (!question.externalId.isEmpty()) // sources that number their questions ask one twice, and mean two
        return {};
    const auto [first, last] = m_questions.byTitle.equal_range(qHash(normal));
    for (auto at = first; at != last; ++at) {
        const Known &known = m_questions.records[*at];
        if (known.identity.title == normal && mayBeOf(question.ownerUnit, known.owner))
            return {SameStudy::Certain, KnownBy::Title, known.uid, known.title};
    }
    return {};
}

void KnownRecords::add(const AnyRecord &record, const Uid &uid)
{
    if (const auto *study = std::get_if<Study>(&record))
        return addStudy(*study, identityOf(*study), uid);
    const auto &question = std::get<KnowledgeQuestion>(record);
    const StudyIdentity identity{.title = normalTitle(question.text)};
    const qsizetype at =
        m_questions.add({identity, question.text, uid, question.ownerUnit}, ownCodesOf(question));
    m_questions.byTitle.insert(qHash(identity.title), at);
}

void KnownRecords::addStudy(const Study &study, const StudyIdentity &identity, const Uid &uid)
{
    const qsizetype at = m_studies.add({identity, study.title, uid, study.ownerUnit}, ownCodesOf(study));
    for (const QString &key : identifierKeys(identity))
        m_studies.byNumber.insert(key, at);
    for (const size_t key : titleKeys(identity, identity.year))
        m_studies.byTitle.insert(key, at);
}

qsizetype KnownRecords::Register::add(const Known &known, const QStringList &codes)
{
    const qsizetype at = records.size();
    records.append(known);
    for (const QString &code : codes)
        byCode.insert(code, at);
    return at;
}

} // namespace kb
