// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "bank/receive.h"
#include "jobs/importjob.h"
#include "jobs/searchjob.h"
#include "support/faultydisk.h"
#include "support/testbank.h"

using namespace kb;
using test::Fault;

namespace {

/// What a user does to the bank of this test. Each may be done again after it failed.
struct Deed
{
    const char *name;
    std::function<Result<>(Bank &)> act;
};

/// What the user does after an error.
enum class Then { GivesUp, TriesAgain };

struct Trouble
{
    const char *name;
    Fault fault;
    Then then;
};

/// What shows that the deed is done.
struct Sight
{
    QStringList before;
    QStringList after;
};

/// How a deed ended on a disk that fails.
struct Outcome
{
    bool isReached = false;      ///< the failing call was made
    bool isRefused = false;      ///< the first attempt failed
    bool isAcknowledged = false; ///< the bank said that the deed is done
    Error said{};
};

constexpr Trouble Troubles[]{
    {"one call fails", Fault::Once, Then::TriesAgain},
    {"calls fail for ever", Fault::ForEver, Then::GivesUp},
    {"calls fail until the disk is mended", Fault::ForEver, Then::TriesAgain},
    {"disk is full once", Fault::FullOnce, Then::TriesAgain},
    {"disk stays full", Fault::FullForEver, Then::GivesUp},
    {"disk is full until there is room", Fault::FullForEver, Then::TriesAgain},
    {"power is cut", Fault::PowerCut, Then::GivesUp},
};

/// Every how many-th call of the disk is tried: 1 tries all of them.
int stride()
{
    const int given = qEnvironmentVariableIntValue("KB_FAULT_STRIDE");
    return given > 0 ? given : 7;
}

bool isOfFullDisk(Fault fault)
{
    return fault == Fault::FullOnce || fault == Fault::FullForEver;
}

QByteArray risOf(const QStringList &titles)
{
    QByteArray ris;
    for (const QString &title : titles)
        ris +=
            "TY  - RPRT\nTI  - " + title.toUtf8() + "\nAU  - Kuipers, E.\nPY  - 2024\nKW  - wonen\nER  - \n";
    return ris;
}

Result<> import(Bank &bank, const QStringList &titles)
{
    const auto batch = format(u"ris")->read(risOf(titles), {});
    if (!batch)
        return batch.error();
    const auto plan = planImport(bank, QStringLiteral("nieuw.ris"), *batch);
    if (!plan)
        return plan.error();
    const auto imported = applyImport(bank, *plan, {.doubles = DoublesPolicy::TakeIn});
    return imported ? Result<>() : Result<>(imported.error());
}

Result<> retitleQuestions(Bank &bank, const QString &text)
{
    const auto questions = bank.records<KnowledgeQuestion>().all();
    if (!questions)
        return questions.error();
    return bank.write({.act = QStringLiteral("edit")}, [&](Write &write) -> Result<> {
        for (const KnowledgeQuestion &question : *questions) {
            KnowledgeQuestion edited = question;
            edited.text = text;
            if (auto updated = bank.records<KnowledgeQuestion>().update(write, edited, question); !updated)
                return updated;
        }
        return {};
    });
}

Result<> undo(Bank &bank)
{
    const auto undone = bank.undo();
    return undone ? Result<>() : Result<>(undone.error());
}

Result<> tidyIndex(Bank &bank)
{
    const auto left = bank.context().search.index().mergeSome(100);
    return left ? Result<>() : Result<>(left.error());
}

/// What a user sees of the bank: its studies and questions, and what a search finds.
Result<QStringList> visible(Bank &bank)
{
    const auto studies = bank.records<Study>().all();
    const auto questions = bank.records<KnowledgeQuestion>().all();
    const auto found = searchBank(bank, QStringLiteral("wonen energiearmoede huurders"));
    if (!studies || !questions || !found)
        return !studies ? studies.error() : !questions ? questions.error() : found.error();
    QStringList seen;
    for (const Study &study : *studies)
        seen.append(study.refcode + u' ' + study.title);
    for (const KnowledgeQuestion &question : *questions)
        seen.append(question.refcode + u' ' + question.text);
    for (const FoundRecord &hit : found->records)
        seen.append(QStringLiteral("found ") + hit.line.title);
    return seen;
}

/// Why the bank is not whole, or nothing.
QString damageOf(Bank &bank)
{
    const auto findings = checkBank(bank);
    if (!findings)
        return findings.error().detail;
    if (!findings->isEmpty())
        return findings->join(u'\n');
    const QByteArray before = test::dump(bank);
    if (auto rebuilt = bank.rebuild(); !rebuilt)
        return rebuilt.error().detail;
    return test::dump(bank) == before ? QString() : QStringLiteral("the tables differ from the log");
}

} // namespace

/// Lets each call of the disk fail in turn while somebody works, and looks the bank over after each. All
/// calls are tried with KB_FAULT_STRIDE=1, some of them without it.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto other = test::makeBank(QStringLiteral("DGRO"));
        for (int i = 0; i < 5; ++i)
            test::insert(*other, test::aStudy(QStringLiteral("Wonen bij de buren %1").arg(i)));
        m_received = *allOperations(*other);

        auto bank =
            Bank::create(pathOf("before"), test::settingsOf(QStringLiteral("DGVB")), test::tickingClock());
        QVERIFY(bank);
        for (int i = 0; i < 3; ++i)
            test::insert(**bank, test::aQuestion(QStringLiteral("Hoe vinden huurders %1 een huis?").arg(i)));
        QVERIFY(import(**bank, {QStringLiteral("Wonen in de stad"), QStringLiteral("Wonen op het land")}));
        QVERIFY(retitleQuestions(**bank, QStringLiteral("Waar vinden huurders een huis?")));
    }

    void bankSurvives_data()
    {
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<Trouble>("trouble");
        const QStringList titles{QStringLiteral("Energiearmoede meten"),
                                 QStringLiteral("Energiearmoede helpen"),
                                 QStringLiteral("Huurders en energiearmoede")};
        const Deed deeds[]{
            {"import", [titles](Bank &bank) { return import(bank, titles); }},
            {"edit",
             [](Bank &bank) { return retitleQuestions(bank, QStringLiteral("Wie helpt huurders?")); }},
            {"undo", undo},
            {"receive", [this](Bank &bank) { return receiveAll(bank); }},
            {"tidy the index", tidyIndex},
            {"rebuild", [](Bank &bank) { return bank.rebuild(); }},
        };
        for (const Deed &deed : deeds) {
            for (const Trouble &trouble : Troubles)
                QTest::addRow("%s, %s", deed.name, trouble.name) << deed << trouble;
        }
    }

    void bankSurvives()
    {
        QFETCH(const Deed, deed);
        QFETCH(const Trouble, trouble);
        const QStringList before = seenAfter([](Bank &) { return Result<>(); });
        const QStringList after = seenAfter(deed.act);

        int points = 0;
        for (int call = 1;; call += stride(), ++points) {
            const Outcome outcome = failAt(call, deed, trouble, {before, after});
            if (!outcome.isReached)
                break; // all was done before that call
            const QString damage =
                damageAfter(outcome.isAcknowledged ? Sight{after, after} : Sight{before, after});
            QVERIFY2(damage.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(call).arg(damage)));
            QVERIFY2(outcome.isAcknowledged || trouble.then == Then::GivesUp,
                     qPrintable(outcome.said.detail));
            QVERIFY2(!outcome.isRefused || !isOfFullDisk(trouble.fault) ||
                         outcome.said.code == Error::Code::DiskFull,
                     qPrintable(QStringLiteral("call %1: %2").arg(call).arg(outcome.said.detail)));
        }

        qInfo("%d points", points);
        QVERIFY(points > 0);
    }

    void makingABankLeavesABankOrNothing_data()
    {
        QTest::addColumn<Trouble>("trouble");
        for (const Trouble &trouble : Troubles)
            QTest::newRow(trouble.name) << trouble;
    }

    void makingABankLeavesABankOrNothing()
    {
        QFETCH(const Trouble, trouble);
        const QString path = pathOf("new");
        for (int call = 1;; call += stride()) {
            removeBank(path);
            m_disk.failAt(call, trouble.fault);
            const bool isMade = bool(Bank::create(path, test::settingsOf(QStringLiteral("DGVB"))));
            const bool isReached = m_disk.hasFailed();
            m_disk.heal();
            if (!isReached)
                break; // all was done before that call

            const auto bank = Bank::open(path);
            const QString where =
                QStringLiteral("call %1: %2").arg(call).arg(bank ? QString() : bank.error().detail);
            if (trouble.fault != Fault::PowerCut) { // a dead machine cannot clear up
                QVERIFY2(QFile::exists(path) == isMade, qPrintable(where));
                QVERIFY2(bool(bank) == isMade, qPrintable(where));
            }
            QVERIFY2(!bank || (*bank)->identity().unitCode == QStringLiteral("DGVB"), qPrintable(where));
        }
    }

private:
    QString pathOf(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".kennisbank"));
    }

    Result<> receiveAll(Bank &bank) const
    {
        const auto receipt = receive(bank, m_received);
        return receipt ? Result<>() : Result<>(receipt.error());
    }

    static void removeBank(const QString &path)
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(ending));
    }

    /// The bank of before, as a file for one trial.
    QString freshBank() const
    {
        const QString path = pathOf("trial");
        removeBank(path);
        QFile::copy(pathOf("before"), path);
        return path;
    }

    QStringList seenAfter(const std::function<Result<>(Bank &)> &act) const
    {
        auto bank = Bank::open(freshBank(), OpenMode::ReadWrite, test::tickingClock());
        if (!bank || !act(**bank))
            qFatal("fails on a disk that works");
        return *visible(**bank);
    }

    /// Does the deed on a disk of which one call fails, and closes the bank on that disk.
    Outcome failAt(int call, const Deed &deed, const Trouble &trouble, const Sight &sight)
    {
        std::unique_ptr<Bank> bank;
        const QString path = freshBank();
        Outcome outcome;
        m_disk.failAt(call, trouble.fault);
        if (auto done = attempt(bank, path, deed); done) {
            outcome.isAcknowledged = trouble.fault != Fault::PowerCut || !m_disk.hasFailed();
        } else {
            outcome.said = done.error();
            outcome.isReached = outcome.isRefused = true;
            if (trouble.then == Then::TriesAgain) {
                m_disk.heal();
                outcome.isAcknowledged = isThere(bank, sight) || attempt(bank, path, deed);
            }
        }
        bank.reset();
        outcome.isReached = outcome.isReached || m_disk.hasFailed();
        m_disk.heal();
        return outcome;
    }

    static Result<> attempt(std::unique_ptr<Bank> &bank, const QString &path, const Deed &deed)
    {
        if (!bank) {
            auto opened = Bank::open(path, OpenMode::ReadWrite, test::tickingClock());
            if (!opened)
                return opened.error();
            bank = *std::move(opened);
        }
        return deed.act(*bank);
    }

    /// Whether what failed is done all the same: the disk may keep a commit of which it did not say so.
    static bool isThere(const std::unique_ptr<Bank> &bank, const Sight &sight)
    {
        if (!bank || sight.before == sight.after)
            return false;
        const auto seen = visible(*bank);
        return seen && *seen == sight.after;
    }

    /// Why the bank on the mended disk is not as it should be, or nothing.
    QString damageAfter(const Sight &allowed) const
    {
        auto bank = Bank::open(pathOf("trial"), OpenMode::ReadWrite, test::tickingClock());
        if (!bank)
            return QStringLiteral("does not open: ") + bank.error().detail;
        const auto seen = visible(**bank);
        if (!seen)
            return QStringLiteral("cannot be read: ") + seen.error().detail;
        if (*seen != allowed.before && *seen != allowed.after)
            return QStringLiteral("shows ") + seen->join(u'|');
        return damageOf(**bank);
    }

    QTemporaryDir m_folder;
    test::FaultyDisk m_disk;
    QList<Operation> m_received;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
