// SPDX-License-Identifier: EUPL-1.2
#include "jobs/knownrecords.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr double AlikeFrom = 0.5;

/// The same title reworded, or with its subtitle; not another title altogether.
bool areAlike(const QString &normalA, const QString &normalB)
{
    return normalA.startsWith(normalB) || normalB.startsWith(normalA) ||
           titleSimilarity(normalA, normalB) >= AlikeFrom;
}

QStringList identifierKeys(const StudyIdentity &study)
{
    QStringList keys;
    if (!study.doi.isEmpty())
        keys.append(QStringLiteral("doi ") + study.doi);
    if (!study.isbn.isEmpty())
        keys.append(QStringLiteral("isbn ") + study.isbn);
    return keys;
}

/// The keys by which studies of one year that may be the same meet; the comparison itself decides. Titles
/// that resemble each other by V-16 have their first or their last word in common, in all but contrived
/// cases.
QStringList titleKeys(const StudyIdentity &study, int year)
{
    const qsizetype firstEnd = study.title.indexOf(u' ');
    const QString number = QString::number(year);
    QStringList keys{number + QStringLiteral(" first ") + study.title.left(firstEnd)};
    if (firstEnd > 0)
        keys.append(number + QStringLiteral(" last ") + study.title.mid(study.title.lastIndexOf(u' ') + 1));
    return keys;
}

/// By which a study is kept.
QStringList keysOf(const StudyIdentity &study)
{
    return identifierKeys(study) + titleKeys(study, study.year);
}

/// Under which studies like it are looked for: those of a year before and after it too.
QStringList keysAround(const StudyIdentity &study)
{
    QStringList keys = identifierKeys(study) + titleKeys(study, study.year);
    if (study.year != 0)
        keys += titleKeys(study, study.year - 1) + titleKeys(study, study.year + 1);
    return keys;
}

KnownBy knownBy(const StudyIdentity &a, const StudyIdentity &b, SameStudy same)
{
    if (same != SameStudy::Certain)
        return KnownBy::Title;
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

} // namespace

Result<KnownRecords> KnownRecords::of(Bank &bank)
{
    KnownRecords known;
    Database &db = bank.context().db;
    auto studies = db.forEach(sqlFile("study/identity"), [&](Row row) {
        Study study;
        study.uid = row.next<Uid>();
        study.title = row.next<QString>();
        study.ownerUnit = row.next<Uid>();
        study.issued = {row.next<QString>()};
        study.doi = row.next<QString>();
        study.isbn = row.next<QString>();
        study.refcode = row.next<QString>();
        study.externalId = row.next<QString>();
        known.add(study, study.uid);
    });
    if (!studies)
        return studies.error();
    auto questions = db.forEach(sqlFile("knowledge_question/identity"), [&](Row row) {
        KnowledgeQuestion question;
        question.uid = row.next<Uid>();
        question.text = row.next<QString>();
        question.ownerUnit = row.next<Uid>();
        question.refcode = row.next<QString>();
        question.externalId = row.next<QString>();
        known.add(question, question.uid);
    });
    if (!questions)
        return questions.error();
    return known;
}

Likeness KnownRecords::find(const AnyRecord &record) const
{
    if (const auto *study = std::get_if<Study>(&record))
        return findStudy(*study);
    return findQuestion(std::get<KnowledgeQuestion>(record));
}

Likeness KnownRecords::findStudy(const Study &study) const
{
    const StudyIdentity identity = identityOf(study);
    for (const qsizetype at : m_studies.byCode.values(study.externalId)) {
        const Known &known = m_studies.records[at];
        if (areAlike(identity.title, known.identity.title))
            return {SameStudy::Certain, KnownBy::Code, known.uid, known.title};
    }
    Likeness best;
    for (const QString &key : keysAround(identity)) {
        for (auto at = m_studies.byKey.constFind(key); at != m_studies.byKey.cend() && at.key() == key;
             ++at) {
            const Known &known = m_studies.records[*at];
            SameStudy same = compareStudies(identity, known.identity);
            const KnownBy by = knownBy(identity, known.identity, same);
            if (same == SameStudy::Certain && !areAlike(identity.title, known.identity.title))
                same = SameStudy::Probable;
            if (same > best.same)
                best = {same, by, known.uid, known.title};
            if (same == SameStudy::Certain)
                return best;
        }
    }
    return best;
}

Likeness KnownRecords::findQuestion(const KnowledgeQuestion &question) const
{
    const QString normal = normalTitle(question.text);
    for (const qsizetype at : m_questions.byCode.values(question.externalId)) {
        const Known &known = m_questions.records[at];
        if (mayBeOf(question.ownerUnit, known.owner))
            return {areAlike(normal, known.identity.title) ? SameStudy::Certain : SameStudy::Probable,
                    KnownBy::Code, known.uid, known.title};
    }
    if (!question.externalId.isEmpty()) // sources that number their questions ask one twice, and mean two
        return {};
    for (const qsizetype at : m_questions.byKey.values(normal)) {
        const Known &known = m_questions.records[at];
        if (mayBeOf(question.ownerUnit, known.owner))
            return {SameStudy::Certain, KnownBy::Title, known.uid, known.title};
    }
    return {};
}

void KnownRecords::add(const AnyRecord &record, const Uid &uid)
{
    if (const auto *study = std::get_if<Study>(&record)) {
        const StudyIdentity identity = identityOf(*study);
        add(m_studies, {identity, study->title, uid, study->ownerUnit}, ownCodesOf(*study), keysOf(identity));
        return;
    }
    const auto &question = std::get<KnowledgeQuestion>(record);
    const StudyIdentity identity{.title = normalTitle(question.text)};
    add(m_questions, {identity, question.text, uid, question.ownerUnit}, ownCodesOf(question),
        {identity.title});
}

void KnownRecords::add(Register &all, const Known &known, const QStringList &codes, const QStringList &keys)
{
    const qsizetype at = all.records.size();
    all.records.append(known);
    for (const QString &code : codes)
        all.byCode.insert(code, at);
    for (const QString &key : keys)
        all.byKey.insert(key, at);
}

} // namespace kb
