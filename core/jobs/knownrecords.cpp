// SPDX-License-Identifier: EUPL-1.2
#include "jobs/knownrecords.h"

#include "bank/bank.h"
#include "model/identifiers.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// A key by which studies that may be the same meet. Titles far too common to tell anything ("Jaarverslag")
/// still meet by their words; the comparison itself decides.
QStringList keysOf(const Study &study, const QString &normal)
{
    QStringList keys;
    if (!study.doi.isEmpty())
        keys.append(QStringLiteral("doi ") + study.doi);
    if (!study.isbn.isEmpty())
        keys.append(QStringLiteral("isbn ") + longIsbn(study.isbn));
    const qsizetype firstEnd = normal.indexOf(u' ');
    const qsizetype lastStart = normal.lastIndexOf(u' ');
    if (firstEnd > 0) {
        keys.append(QStringLiteral("first ") + normal.left(firstEnd));
        keys.append(QStringLiteral("last ") + normal.mid(lastStart + 1));
    } else if (!normal.isEmpty()) {
        keys.append(QStringLiteral("first ") + normal);
    }
    return keys;
}

Likeness certain(const QString &title, const Uid &uid)
{
    return {SameStudy::Certain, uid, title};
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
        study.issued = {row.next<QString>()};
        study.doi = row.next<QString>();
        study.isbn = row.next<QString>();
        study.externalId = row.next<QString>();
        known.addStudy(study, study.uid);
    });
    if (!studies)
        return studies.error();
    auto questions = db.forEach(sqlFile("knowledge_question/identity"), [&](Row row) {
        KnowledgeQuestion question;
        question.uid = row.next<Uid>();
        question.text = row.next<QString>();
        question.externalId = row.next<QString>();
        known.addQuestion(question, question.uid);
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

void KnownRecords::add(const AnyRecord &record, const Uid &uid)
{
    if (const auto *study = std::get_if<Study>(&record))
        addStudy(*study, uid);
    else
        addQuestion(std::get<KnowledgeQuestion>(record), uid);
}

const KnownRecords::Known *KnownRecords::bestOf(const Study &study, const QList<qsizetype> &candidates,
                                                SameStudy *same) const
{
    const Known *best = nullptr;
    for (const qsizetype candidate : candidates) {
        const Known &known = m_studies[candidate];
        const SameStudy verdict = compareStudies(study, known.study);
        if (verdict > *same) {
            *same = verdict;
            best = &known;
        }
        if (*same == SameStudy::Certain)
            break;
    }
    return best;
}

Likeness KnownRecords::findStudy(const Study &study) const
{
    if (!study.externalId.isEmpty()) {
        if (const auto at = m_studyByExternalId.constFind(study.externalId); at != m_studyByExternalId.cend())
            return certain(m_studies[*at].study.title, m_studies[*at].uid);
    }
    SameStudy same = SameStudy::No;
    const Known *best = nullptr;
    for (const QString &key : keysOf(study, normalTitle(study.title))) {
        if (const Known *found = bestOf(study, m_studyByKey.values(key), &same))
            best = found;
        if (same == SameStudy::Certain)
            break;
    }
    return best ? Likeness{same, best->uid, best->study.title} : Likeness{};
}

Likeness KnownRecords::findQuestion(const KnowledgeQuestion &question) const
{
    if (!question.externalId.isEmpty()) {
        const auto at = m_questionByExternalId.constFind(question.externalId);
        return at == m_questionByExternalId.cend()
                   ? Likeness{}
                   : certain(m_questions[*at].study.title, m_questions[*at].uid);
    }
    const auto at = m_questionByText.constFind(normalTitle(question.text));
    return at == m_questionByText.cend() ? Likeness{}
                                         : certain(m_questions[*at].study.title, m_questions[*at].uid);
}

void KnownRecords::addStudy(const Study &study, const Uid &uid)
{
    const qsizetype at = m_studies.size();
    m_studies.append({study, normalTitle(study.title), uid});
    if (!study.externalId.isEmpty())
        m_studyByExternalId.insert(study.externalId, at);
    for (const QString &key : keysOf(study, m_studies.last().normal))
        m_studyByKey.insert(key, at);
}

void KnownRecords::addQuestion(const KnowledgeQuestion &question, const Uid &uid)
{
    const qsizetype at = m_questions.size();
    Known known{.normal = normalTitle(question.text), .uid = uid};
    known.study.title = question.text;
    m_questions.append(known);
    if (!question.externalId.isEmpty())
        m_questionByExternalId.insert(question.externalId, at);
    m_questionByText.insert(known.normal, at);
}

} // namespace kb
