// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/owners.h"
#include "jobs/examplebank.h"
#include "model/advicesteps.h"
#include "model/citation.h"
#include "model/concept.h"
#include "model/event.h"
#include "model/externalbank.h"
#include "model/finding.h"
#include "model/person.h"
#include "model/signal.h"
#include "model/studyquestionlink.h"
#include "model/userecord.h"
#include "report/renderers.h"
#include "support/testbank.h"

#include <map>

using namespace kb;
using namespace Qt::StringLiterals;

class TestExampleBank : public QObject
{
    Q_OBJECT

    std::map<QString, std::unique_ptr<Bank>> m_banks;

    static std::unique_ptr<Bank> made(const QString &unit, QDate day)
    {
        const Clock clock = fixedClock(QDateTime(day, QTime(9, 0), Qt::UTC));
        auto bank = makeExampleBank(QStringLiteral(":memory:"), unit, clock);
        if (!bank)
            qFatal("%s", qPrintable(bank.error().detail));
        return *std::move(bank);
    }

    /// The bank of a unit, made once on Monday 2 March 2026 and read by all tests.
    Bank &bankOf(const QString &unit)
    {
        std::unique_ptr<Bank> &bank = m_banks[unit];
        if (!bank)
            bank = made(unit, QDate(2026, 3, 2));
        return *bank;
    }
    Bank &bankOfCoordinator() { return bankOf(QStringLiteral("KIEM")); }

private Q_SLOTS:
    void coordinatorsBankHoldsTheWholeExample()
    {
        Bank &bank = bankOfCoordinator();

        QCOMPARE(bank.records<Study>().ids()->size(), 84);
        QCOMPARE(bank.records<KnowledgeQuestion>().ids()->size(), 50);
        QCOMPARE(bank.records<Concept>().ids()->size(), 66);
        QCOMPARE(bank.records<StudyQuestionLink>().ids()->size(), 29);
        QCOMPARE(bank.records<Signal>().ids()->size(), 40);
        QCOMPARE(bank.records<Event>().ids()->size(), 12);
        QCOMPARE(bank.records<Advice>().ids()->size(), 4);
        QCOMPARE(bank.records<Finding>().ids()->size(), 22);
        QCOMPARE(bank.records<UseRecord>().ids()->size(), 58);
        QCOMPARE(bank.records<ExternalBank>().ids()->size(), 3);
        QVERIFY(bank.records<Person>().ids()->size() >= 40);
        QVERIFY(bank.settings().value(settingname::BankIsExample)->toBool());
    }

    void whatTheExampleSaysOfItsMeetingsAndAdvicesIsUnderstood()
    {
        Bank &bank = bankOfCoordinator();
        const auto events = bank.records<Event>().all();
        const auto signals_ = bank.records<Signal>().all();
        const auto citations = bank.records<Citation>().all();

        for (const Event &event : *events) {
            QVERIFY2(event.start.isValid() && event.end > event.start, qPrintable(event.title));
            QVERIFY2(!event.organiser.isNull(), qPrintable(event.title));
        }
        for (const Signal &signal : *signals_)
            QVERIFY2(!signal.arena.isEmpty() && !signal.sources.isEmpty(), qPrintable(signal.title));
        for (const Citation &citation : *citations)
            QVERIFY(!citation.target.isNull() || !citation.other.isEmpty());
    }

    void everyRecordSaysThatItIsAnExample()
    {
        Bank &bank = bankOfCoordinator();
        const auto studies = bank.records<Study>().all();
        const auto persons = bank.records<Person>().all();

        for (const Study &study : *studies)
            QCOMPARE(study.origin, Origin::Voorbeeld);
        for (const Person &person : *persons)
            QCOMPARE(person.origin, Origin::Voorbeeld);
    }

    void inTheBankOfADirectorateTheOthersCannotBeChanged()
    {
        Bank &bank = bankOf(QStringLiteral("DGVB"));
        const auto studies = bank.records<Study>().all();
        Owners owners(bank);
        int ours = 0;
        for (const Study &study : *studies) {
            const bool isOurs = owners.of(study).isOurs;
            QCOMPARE(isOurs, study.ownerUnit == bank.identity().unit);
            ours += isOurs;
            const auto edited =
                test::edit<Study>(bank, study.uid, [](Study &s) { s.volume = QStringLiteral("x"); });
            QCOMPARE(bool(edited), isOurs);
        }
        QVERIFY(ours > 0);
        QVERIFY(ours < studies->size());
    }

    void twoBanksHoldTheSameRecords()
    {
        Bank &one = bankOfCoordinator();
        Bank &other = bankOf(QStringLiteral("DGRO"));
        const auto here = one.records<KnowledgeQuestion>().all();

        for (const KnowledgeQuestion &question : *here) {
            const auto there = other.records<KnowledgeQuestion>().get(question.uid);
            QVERIFY_RESULT(there);
            QCOMPARE(there->text, question.text);
            QCOMPARE(there->refcode, question.refcode);
        }
    }

    void datesMoveWithTheDayOfOpening()
    {
        Bank &now = bankOfCoordinator();
        const auto later = made(QStringLiteral("KIEM"), QDate(2027, 3, 1));
        const auto questions = now.records<KnowledgeQuestion>().all();
        int moved = 0;

        for (const KnowledgeQuestion &question : *questions) {
            if (!question.needBy.isValid())
                continue;
            const auto then = later->records<KnowledgeQuestion>().get(question.uid);
            const qint64 days =
                question.needBy.daysTo(then->needBy); // months differ, and weekends are passed over
            QVERIFY2(days >= 360 && days <= 368, QByteArray::number(days).constData());
            ++moved;
        }

        QVERIFY(moved > 0);
    }

    void everyUnitCanHaveTheExample()
    {
        QCOMPARE(exampleUnits().first(), QStringLiteral("KIEM"));
        for (const QString &unit : exampleUnits()) {
            Bank &bank = bankOf(unit);
            QCOMPARE(bank.identity().unitCode, unit);
            QCOMPARE(bank.identity().isCoordinator, unit == QStringLiteral("KIEM"));
        }
    }

    void theExampleIsWhereABankBegins()
    {
        for (const QString &unit : {u"KIEM"_s, u"DGVB"_s}) {
            const auto bank = made(unit, QDate(2026, 3, 2));

            QCOMPARE_ERROR(bank->undo(), Error::Code::NotFound);

            QCOMPARE(bank->records<Study>().ids()->size(), 84);
        }
    }

    void advicesThatWereOfferedAreFrozenAsTheyWentToTheirReader()
    {
        const auto print = [](const Document &document) -> Result<QByteArray> {
            return renderPlainText(document).toUtf8();
        };
        const Clock clock = fixedClock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
        const auto bank = *makeExampleBank(u":memory:"_s, u"KIEM"_s, clock, print);
        const auto again = *makeExampleBank(u":memory:"_s, u"KIEM"_s, clock, print);
        const auto advices = bank->records<Advice>().all();
        int frozen = 0;

        for (const Advice &advice : *advices) {
            const auto versions = adviceVersions(*bank, advice.uid);
            QCOMPARE(versions->size(), isOffered(advice.status) ? 1 : 0);
            if (versions->isEmpty())
                continue;
            const AdviceVersion &version = versions->first();
            QCOMPARE(version.version, advice.version);
            QCOMPARE(version.frozenOn, advice.offeredOn);
            QVERIFY(frozenPaper(*bank, version)->print.contains(advice.title.toUtf8()));
            QCOMPARE(adviceVersions(*again, advice.uid)->first(), version); // with the same bytes
            ++frozen;
        }

        QCOMPARE(frozen, 2);
        QCOMPARE_ERROR(bank->undo(), Error::Code::NotFound);
    }

    void strangeUnitAndFileThatExistsAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.kennisbank"));
        QCOMPARE_ERROR(makeExampleBank(path, QStringLiteral("MIN13")), Error::Code::NotFound);
        QVERIFY(!QFile::exists(path));

        QVERIFY_RESULT(Bank::create(path, test::settingsOf(QStringLiteral("KIEM"))));
        QCOMPARE_ERROR(makeExampleBank(path, QStringLiteral("KIEM")), Error::Code::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestExampleBank)
#include "tst_examplebank.moc"
