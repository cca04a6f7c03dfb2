// SPDX-License-Identifier: EUPL-1.2
#include "jobs/backupjob.h"
#include "jobs/keptcopies.h"
#include "support/testbank.h"

#include <QBuffer>
#include <QDir>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Newest first, one per given number of days before Monday 2 March 2026.
QList<KeptCopy> copiesOfDaysAgo(const QList<int> &days)
{
    QList<KeptCopy> copies;
    for (const int ago : days)
        copies.append({QString::number(ago), QDateTime(QDate(2026, 3, 2).addDays(-ago), QTime(17, 0))});
    return copies;
}

QStringList pathsOf(const QList<KeptCopy> &copies)
{
    QStringList paths;
    for (const KeptCopy &copy : copies)
        paths.append(copy.path);
    return paths;
}

} // namespace

class TestKeptCopies : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<Bank> aBank(const QString &name, const Clock &clock = test::tickingClock()) const
    {
        const QString path = m_folder.filePath(name + u".kennisbank"_s);
        QFile::remove(path);
        QDir(copyFolder(path)).removeRecursively();
        auto bank = Bank::create(path, test::settingsOf(u"DGVB"_s), clock);
        if (!bank)
            qFatal("%s", qPrintable(bank.error().detail));
        return *std::move(bank);
    }

    static QByteArray attach(Bank &bank, const QByteArray &bytes)
    {
        QBuffer content;
        content.setData(bytes);
        if (!content.open(QIODevice::ReadOnly))
            qFatal("no buffer");
        const auto kept = bank.write({}, [&](Write &write) { return bank.files().keep(write, content); });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        return kept->sha256;
    }

private Q_SLOTS:
    void theRecentStayAndOneOfEachWeekBefore()
    {
        // Monday, and the Sunday to Thursday before it; then the week before that; then the Sunday before
        // that
        const auto copies = copiesOfDaysAgo({0, 1, 2, 3, 4, 8, 10, 15});

        const auto rest = superfluous(copies, {.recent = 3, .weekly = 2});

        QCOMPARE(pathsOf(rest), (QStringList{u"4"_s, u"10"_s, u"15"_s}));
    }

    void weeksOfTwoYearsAreNotTakenForOne()
    {
        const auto copies = copiesOfDaysAgo({0, 364}); // both in week 10

        QVERIFY(superfluous(copies, {.recent = 0, .weekly = 2}).isEmpty());
    }

    void fewCopiesAllStay()
    {
        QVERIFY(superfluous(copiesOfDaysAgo({0, 1, 2}), {}).isEmpty());
        QVERIFY(superfluous({}, {}).isEmpty());
    }

    void copyIsFoundWithItsTimeAndCanBePutBack()
    {
        const auto bank = aBank(u"wonen"_s);
        test::insert(*bank, test::aStudy());
        const QString folder = copyFolder(bank->path());

        const auto made = makeCopy(*bank, folder);

        QVERIFY_RESULT(made);
        QCOMPARE(copiesIn(folder, bank->path()), QList{*made});
        const QString back = m_folder.filePath(u"terug.kennisbank"_s);
        QVERIFY_RESULT(restoreBackup(made->path, back));
        QCOMPARE((*Bank::open(back))->records<Study>().ids()->size(), 1);
    }

    void attachedFileIsKeptOnceBesideAllCopiesAndComesBack()
    {
        const auto bank = aBank(u"wonen"_s);
        const QByteArray pdf(3 * Files::PieceSize + 5, 'p');
        const QByteArray sha256 = attach(*bank, pdf);
        const QString folder = copyFolder(bank->path());

        const auto first = makeCopy(*bank, folder);
        const auto second = makeCopy(*bank, folder);

        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QVERIFY(QFileInfo(second->path).size() < pdf.size());
        QCOMPARE(QDir(folder + u"/bestanden"_s).entryList(QDir::Files),
                 QStringList{QString::fromLatin1(sha256.toHex())});
        const QString back = m_folder.filePath(u"met-bestand.kennisbank"_s);
        QVERIFY_RESULT(restoreBackup(second->path, back));
        QBuffer content;
        QVERIFY(content.open(QIODevice::WriteOnly));
        QVERIFY_RESULT((*Bank::open(back))->files().copyTo(sha256, content));
        QCOMPARE(content.data(), pdf);
    }

    void bankComesBackAlsoWhenAnAttachedFileIsLost()
    {
        const auto bank = aBank(u"wonen"_s);
        const QByteArray sha256 = attach(*bank, "een PDF");
        test::insert(*bank, test::aStudy());
        const auto made = makeCopy(*bank, copyFolder(bank->path()));
        QVERIFY_RESULT(made);
        QVERIFY(QDir(copyFolder(bank->path()) + u"/bestanden"_s).removeRecursively());

        const QString back = m_folder.filePath(u"zonder-bestand.kennisbank"_s);
        QVERIFY_RESULT(restoreBackup(made->path, back));

        const auto restored = Bank::open(back);
        QCOMPARE((*restored)->records<Study>().ids()->size(), 1);
        QBuffer content;
        QVERIFY(content.open(QIODevice::WriteOnly));
        QCOMPARE_ERROR((*restored)->files().copyTo(sha256, content), Error::Code::Damaged);
    }

    void everyNewCopyTakesTheOldestAway()
    {
        const auto bank = aBank(u"wonen"_s);
        const QString folder = copyFolder(bank->path());
        QList<KeptCopy> made;
        for (int time = 0; time < 4; ++time) {
            const auto copy = makeCopy(*bank, folder, {.recent = 2, .weekly = 0});
            QVERIFY_RESULT(copy);
            made.prepend(*copy);
        }

        QCOMPARE(copiesIn(folder, bank->path()), made.mid(0, 2));
    }

    void otherFilesInTheFolderAreLeftAlone()
    {
        const auto bank = aBank(u"wonen"_s);
        const QString folder = copyFolder(bank->path());
        QVERIFY(QDir().mkpath(folder));
        const QStringList others{u"brief.txt"_s, u"wonen oud.kopie"_s, u"ruimte 2026-03-02 10.00.00.kopie"_s};
        for (const QString &name : others) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }

        QVERIFY_RESULT(makeCopy(*bank, folder, {.recent = 0, .weekly = 0}));

        QVERIFY(copiesIn(folder, bank->path()).isEmpty());
        for (const QString &name : others)
            QVERIFY2(QFile::exists(QDir(folder).filePath(name)), qPrintable(name));
    }

    void copyThatFailsTakesNothingAway()
    {
        const Clock clock = fixedClock({QDate(2026, 3, 2), QTime(10, 0), Qt::UTC});
        const auto bank = aBank(u"wonen"_s, clock);
        const QString folder = copyFolder(bank->path());
        const auto made = makeCopy(*bank, folder);
        QVERIFY_RESULT(made);

        const auto again = makeCopy(*bank, folder, {.recent = 0, .weekly = 0}); // of the same second

        QCOMPARE_ERROR(again, Error::Code::Conflict);
        QCOMPARE(copiesIn(folder, bank->path()), QList{*made});
    }

    void banksOfOneNameDoNotMeetInAChosenPlace()
    {
        const QString place = m_folder.filePath(u"usb"_s);

        QVERIFY(copyFolder(u"/a/wonen.kennisbank"_s, place) != copyFolder(u"/b/wonen.kennisbank"_s, place));
        QVERIFY(copyFolder(u"/a/wonen.kennisbank"_s, place).startsWith(place));
    }
};

QTEST_GUILESS_MAIN(TestKeptCopies)
#include "tst_keptcopies.moc"
