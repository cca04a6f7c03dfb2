// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapstore.h"
#include "overlap/overlapindex.h"
#include "papers/comparedtext.h"
#include "support/examplebank.h"
#include "support/testbank.h"

#include <QRegularExpression>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

/// What stands in so many words in the text of a side; a tie and a broader concept are told by their names.
bool isQuoted(const Evidence &evidence)
{
    using enum EvidenceName;
    return evidence.name == Concept || evidence.name == Word || evidence.name == SimilarWord ||
           evidence.name == RelatedWord || evidence.name == ConceptWord;
}

} // namespace

/// Who compares two records of the example reads what the engine read.
class TestComparedExample : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    OverlapBank m_input;
    QHash<Uid, QStringList> m_shown; ///< texts in which words are marked, by record

    QString shownOf(const Uid &record) const { return m_shown.value(record).join(u'\n'); }

    /// "kleine not in DGRO-STU-0006", of each word that the reasons name and the reader does not see.
    QStringList missing(const Overlap &pair) const
    {
        QStringList missing;
        for (const OverlapPart &part : pair.parts) {
            for (const Evidence &evidence : part.evidence) {
                if (isQuoted(evidence) && !shownOf(pair.a).contains(evidence.inA))
                    missing.append(evidence.inA + u" not in "_s + shownOf(pair.a));
                if (isQuoted(evidence) && !shownOf(pair.b).contains(evidence.inB))
                    missing.append(evidence.inB + u" not in "_s + shownOf(pair.b));
            }
        }
        return missing;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = test::openExample(test::tickingClock());
        m_input = *overlapInput(*m_bank);
        QList<Uid> records;
        for (const OverlapProfile &profile : m_input.profiles)
            records.append(profile.record);
        const auto lines = headlines(m_bank->context().db, records);
        for (const Uid &record : records)
            m_shown.insert(record, comparedText(*m_bank, lines->value(record)).compared());
    }

    void everyRecordIsShownByTheWordsThatWereCompared()
    {
        QVERIFY(!m_input.profiles.isEmpty());
        for (const OverlapProfile &profile : m_input.profiles)
            QCOMPARE(wordsIn(shownOf(profile.record)), wordsIn(profile.title + u'\n' + profile.text));
    }

    void everyWordThatTheReasonsNameStandsInTheTextOfItsSide()
    {
        const auto snapshot = OverlapSnapshot::make(m_input, *overlapOptions(*m_bank));
        const auto index = OverlapIndex::make(*snapshot, m_input.profiles);
        const OverlapStore store(*m_bank);
        const auto pairs = *store.rows(*store.ids({}));
        QVERIFY(!pairs.isEmpty());

        for (const ShownOverlap &listed : pairs) {
            const auto whole = index->explain(listed.pair.a, listed.pair.b); // also what a run leaves out
            QCOMPARE(missing(listed.pair) + missing(whole.value_or(listed.pair)), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(TestComparedExample)
#include "tst_comparedexample.moc"
