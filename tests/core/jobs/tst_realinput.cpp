// SPDX-License-Identifier: EUPL-1.2
#include "core/overlap/allwithall.h"
#include "importtest.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapinput.h"
#include "support/stopwatch.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace kb;

namespace {

const QString Data = QStringLiteral(SOURCE_ROOT "/../shared/data/");

} // namespace

/// Files that others made. They lie beside the project, not in it; without them these tests are skipped.
class TestRealInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Batch m_year;          ///< of parliamentary questions
    QList<Uid> m_imported; ///< what became of each
    int m_copies = 0;

    QString fileOf(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".kennisbank"));
    }

    /// A copy of the bank in which the whole year was imported.
    std::unique_ptr<Bank> bankOfTheYear()
    {
        const QString copy = fileOf(QString::number(++m_copies));
        QFile::copy(fileOf(QStringLiteral("year")), copy);
        auto bank = Bank::open(copy, OpenMode::ReadWrite, test::tickingClock());
        if (!bank)
            qFatal("%s", qPrintable(bank.error().detail));
        return *std::move(bank);
    }

    /// Each pair with its score, in the order of the report.
    static QStringList keptPairs(Bank &bank)
    {
        const OverlapStore store(bank);
        QStringList pairs;
        const auto shown = store.rows(*store.ids({.levels = {}}));
        for (const ShownOverlap &pair : *shown)
            pairs.append(QStringLiteral("%1 %2 %3").arg(pair.a.code, pair.b.code).arg(pair.pair.score));
        return pairs;
    }

    static QStringList libraries()
    {
        QStringList files;
        QDirIterator walk(Data + QStringLiteral("dev/import-zotero/in"),
                          {QStringLiteral("*.ris"), QStringLiteral("*.bib")}, QDir::Files);
        while (walk.hasNext())
            files.append(walk.next());
        files.sort();
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto batch =
            readFile(Data + QStringLiteral("kamervragen-be-2017.csv"), {}, {.as = Kind::KnowledgeQuestion});
        if (!batch)
            return; // the data does not stand beside the project
        m_year = *batch;
        const auto bank = Bank::create(fileOf(QStringLiteral("year")),
                                       test::settingsOf(QStringLiteral("KIEM"), true), test::tickingClock());
        QVERIFY_RESULT(bank);
        const auto imported = test::import(**bank, m_year);
        QVERIFY_RESULT(imported);
        m_imported = imported->records;
    }

    void aYearOfParliamentaryQuestionsComesInWithoutAMapping()
    {
        if (m_year.items.isEmpty())
            QSKIP("the data does not stand beside the project");
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);

        const ImportPlan plan = test::planOf(*bank, m_year);
        const auto imported = applyImport(*bank, plan);

        QVERIFY_RESULT(imported);
        QCOMPARE(plan.count(ImportAction::New), 1756);
        QVERIFY(!plan.hasFindings());
        QCOMPARE(imported->unitsMade, 17);
        QCOMPARE(bank->records<Unit>().ids()->size(), 18); // and the coordinator itself
    }

    void everyQuestionKeepsWhatItsRowSays()
    {
        if (m_year.items.isEmpty())
            QSKIP("the data does not stand beside the project");
        const auto bank = bankOfTheYear();
        QSet<Uid> owners;

        for (qsizetype at = 0; at < m_year.items.size(); ++at) {
            const auto read = std::get<KnowledgeQuestion>(m_year.items[at].record);
            const auto kept = bank->records<KnowledgeQuestion>().get(m_imported[at]);
            QVERIFY_RESULT(kept);
            QCOMPARE(kept->text, read.text);
            QCOMPARE(kept->explanation, read.explanation);
            QCOMPARE(kept->keywords, read.keywords);
            QVERIFY(!kept->keywords.isEmpty());
            QCOMPARE(kept->externalId, read.externalId);
            QVERIFY(kept->askedOn.isValid());
            QCOMPARE(kept->status, QuestionStatus::Open);
            QVERIFY(kept->extra.isEmpty());
            owners.insert(kept->ownerUnit);
        }
        QCOMPARE(owners.size(), 17);
    }

    /// What a full run takes seconds for is there again in a moment after one edit, and exactly.
    void overlapsFollowAnEditInAMomentAndExactly()
    {
        if (m_year.items.isEmpty())
            QSKIP("the data does not stand beside the project");
        Batch compared = m_year;
        compared.items.resize(test::unlessSanitized<qsizetype>(m_year.items.size(), 300));
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        QVERIFY_RESULT(test::import(*bank, compared));
        LiveOverlaps overlaps;
        QVERIFY_RESULT(overlaps.run(*bank));
        const QStringList before = keptPairs(*bank);
        const OverlapStore store(*bank);
        const Uid record = store.rows(store.ids({.levels = {}})->first(1))->first().a.uid;
        const QString text = bank->records<KnowledgeQuestion>().get(record)->text;
        const auto say = [&](const QString &words) {
            return test::edit<KnowledgeQuestion>(*bank, record, [&](auto &edited) { edited.text = words; });
        };

        QVERIFY_RESULT(say(QStringLiteral("Hoe oud worden ooievaars?")));
        const test::Stopwatch watch;
        const auto followed = overlaps.follow(*bank);
        const double took = watch.milliseconds();

        QVERIFY_RESULT(followed);
        QCOMPARE(followed->course, FollowedChanges::Course::Changed);
        qInfo("%lld records looked at again in %.0f ms", qint64(followed->records), took);
        QVERIFY(took < 3000);
        QVERIFY(keptPairs(*bank) != before);
        QVERIFY_RESULT(say(text));
        QVERIFY_RESULT(overlaps.follow(*bank));
        QCOMPARE(keptPairs(*bank), before);
    }

    /// KB_EXACT_RECORDS=1756 compares all of them.
    void overlapsOfTheYearAreThoseOfComparingAllWithAll()
    {
        if (m_year.items.isEmpty())
            QSKIP("the data does not stand beside the project");
        const auto input = overlapInput(*bankOfTheYear());
        QVERIFY_RESULT(input);
        const auto index = *OverlapIndex::make(*OverlapSnapshot::make(*input, {}), input->profiles);
        const QList<Uid> bank = test::recordsOf(input->profiles);
        const QList<Uid> these = bank.first(std::min(bank.size(), test::recordsToCompare(20)));

        const auto all = index.overlaps();
        QVERIFY_RESULT(all);
        const test::ScoreOfPair found = test::foundAround(*all, {these.begin(), these.end()});

        QVERIFY(!found.isEmpty());
        qInfo("%lld pairs of %lld of %lld records", qint64(found.size()), qint64(these.size()),
              qint64(bank.size()));
        QVERIFY(found == test::allWithAll(index, these, bank));
    }

    void secondImportOfTheSameYearSaysNothingNew()
    {
        if (m_year.items.isEmpty())
            QSKIP("the data does not stand beside the project");
        const auto bank = bankOfTheYear();

        QCOMPARE(test::planOf(*bank, m_year).count(ImportAction::Same), 1756);
    }

    void undoTakesTheWholeYearAway()
    {
        if (m_year.items.isEmpty())
            QSKIP("the data does not stand beside the project");
        const auto bank = bankOfTheYear();

        QVERIFY_RESULT(bank->undo());
        QVERIFY(bank->records<KnowledgeQuestion>().ids()->isEmpty());
        QCOMPARE(bank->records<Unit>().ids()->size(), 1);

        QVERIFY_RESULT(bank->redo());
        QCOMPARE(bank->records<KnowledgeQuestion>().ids()->size(), 1756);
        QCOMPARE(bank->records<Unit>().ids()->size(), 18);
    }

    void literatureOfOtherProgramsComesInTwice()
    {
        if (libraries().isEmpty())
            QSKIP("the data does not stand beside the project");
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        for (const QString &path : libraries()) {
            const auto batch = readFile(path, {}, {});
            QVERIFY2(batch, qPrintable(path));
            const ImportPlan plan = test::planOf(*bank, *batch);
            QVERIFY2(plan.count(ImportAction::Skipped) == 0, qPrintable(path));
            QVERIFY_RESULT(applyImport(*bank, plan, {.doubles = DoublesPolicy::TakeIn}));
        }
        QVERIFY(bank->records<Study>().ids()->size() > 50);

        for (const QString &path : libraries()) {
            const auto batch = readFile(path, {}, {});
            QVERIFY2(test::planOf(*bank, *batch).count(ImportAction::New) == 0, qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestRealInput)
#include "tst_realinput.moc"
