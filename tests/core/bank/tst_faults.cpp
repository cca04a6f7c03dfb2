// SPDX-License-Identifier: EUPL-1.2
#include "core/bank/deeds.h"
#include "core/bank/troubles.h"

using namespace kb;
using namespace kb::test;

namespace {

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

bool isOfFullDisk(Fault fault)
{
    return fault == Fault::FullOnce || fault == Fault::FullForEver;
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
        const auto other = makeBank(QStringLiteral("DGRO"));
        for (int i = 0; i < 5; ++i)
            insert(*other, aStudy(QStringLiteral("Wonen bij de buren %1").arg(i)));
        m_received = *allOperations(*other);

        auto bank = Bank::create(pathOf("before"), settingsOf(QStringLiteral("DGVB")), tickingClock());
        QVERIFY(bank);
        for (int i = 0; i < 3; ++i)
            insert(**bank, aQuestion(QStringLiteral("Hoe vinden huurders %1 een huis?").arg(i)));
        QVERIFY(addGuest(**bank, guestName()));
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
            {"undo", [](Bank &bank) { return undo(bank); }},
            {"anonymise", anonymiseEverybody},
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
        auto bank = Bank::open(freshBank(), OpenMode::ReadWrite, tickingClock());
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
            auto opened = Bank::open(path, OpenMode::ReadWrite, tickingClock());
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
        auto bank = Bank::open(pathOf("trial"), OpenMode::ReadWrite, tickingClock());
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
    FaultyDisk m_disk;
    QList<Operation> m_received;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
