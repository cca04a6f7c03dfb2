// SPDX-License-Identifier: EUPL-1.2
#include "jobs/attachedfiles.h"
#include "support/goldenfile.h"
#include "support/testbank.h"

#include <QTemporaryDir>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const StepLabel Attach{.act = u"attach"_s, .kind = Kind::Study};

/// A bank with a study, and a folder with files beside it.
struct Cabinet
{
    Cabinet()
        : bank(makeBank())
        , study(insert(*bank, aStudy()))
    {
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QList<Attachment> attached() const { return *attachmentsOf(*bank, study); }

    std::unique_ptr<Bank> bank;
    Uid study;
    QTemporaryDir folder;
};

} // namespace

class TestAttachedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeInAsOneStepAndTheFirstIsTheReport()
    {
        const Cabinet cabinet;
        const QStringList paths{cabinet.file(u"rapport.pdf"_s, "%PDF-1.4 rapport"),
                                cabinet.file(u"tabellen.csv"_s, "a;b\n1;2\n")};

        const auto came = attachFiles(*cabinet.bank, Attach, cabinet.study, paths);

        QVERIFY_RESULT(came);
        QCOMPARE(*came, 2);
        const QList<Attachment> attached = cabinet.attached();
        QCOMPARE(attached[0].name, u"rapport.pdf"_s);
        QCOMPARE(attached[0].mime, u"application/pdf"_s);
        QCOMPARE(attached[0].size, 16);
        QCOMPARE(attached[0].role, AttachmentRole::Hoofdrapport);
        QCOMPARE(attached[1].role, AttachmentRole::Bijlage);
        QVERIFY_RESULT(cabinet.bank->undo());
        QVERIFY(cabinet.attached().isEmpty());
    }

    void sameBytesComeInOnce()
    {
        const Cabinet cabinet;
        QVERIFY_RESULT(
            attachFiles(*cabinet.bank, Attach, cabinet.study, {cabinet.file(u"a.pdf"_s, "%PDF-1.4")}));

        const auto came =
            attachFiles(*cabinet.bank, Attach, cabinet.study, {cabinet.file(u"copy of a.pdf"_s, "%PDF-1.4")});

        QCOMPARE(*came, 0);
        QCOMPARE(cabinet.attached().size(), 1);
    }

    void fileThatIsGoneIsToldAndNothingComesIn()
    {
        const Cabinet cabinet;
        const QStringList paths{cabinet.file(u"a.pdf"_s, "%PDF-1.4"), cabinet.folder.filePath(u"weg.pdf"_s)};

        QCOMPARE_ERROR(attachFiles(*cabinet.bank, Attach, cabinet.study, paths), Error::Code::Storage);

        QVERIFY(cabinet.attached().isEmpty());
    }

    void fileThatIsTooLargeIsNamedAndNothingComesIn()
    {
        const Cabinet cabinet;
        QFile large(cabinet.folder.filePath(u"film.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(LargestAttachment + 1));

        const auto came = attachFiles(*cabinet.bank, Attach, cabinet.study, {large.fileName()});

        QCOMPARE_ERROR(came, Error::Code::TooLarge);
        QCOMPARE(came.error().detail, u"film.mp4"_s);
        QVERIFY(cabinet.attached().isEmpty());
    }

    void whatWasKeptComesBackOutByteForByte()
    {
        const Cabinet cabinet;
        const QByteArray bytes = QByteArray("inhoud ").repeated(300000);
        QVERIFY_RESULT(attachFiles(*cabinet.bank, Attach, cabinet.study, {cabinet.file(u"a.txt"_s, bytes)}));
        const QString copy = cabinet.folder.filePath(u"kopie.txt"_s);

        QVERIFY_RESULT(saveAttachment(*cabinet.bank, cabinet.attached().first(), copy));

        QCOMPARE(contentOf(copy), bytes);
    }

    void copyThatCannotBeMadeLeavesWhatStoodThere()
    {
        const Cabinet cabinet;
        Attachment unknown;
        unknown.sha256 = QString::fromLatin1(QByteArray(32, 'x').toHex());
        const QString copy = cabinet.file(u"kopie.txt"_s, "van eerder");

        QCOMPARE_ERROR(saveAttachment(*cabinet.bank, unknown, copy), Error::Code::Damaged);

        QCOMPARE(contentOf(copy), QByteArray("van eerder"));
    }

    void onlyDocumentsAreOpened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDocument");
        QTest::newRow("report") << u"Rapport 2024.PDF"_s << true;
        QTest::newRow("table") << u"tabel.xlsx"_s << true;
        QTest::newRow("program") << u"setup.exe"_s << false;
        QTest::newRow("script") << u"start.sh"_s << false;
        QTest::newRow("two endings") << u"rapport.pdf.bat"_s << false;
        QTest::newRow("page with scripts") << u"rapport.html"_s << false;
        QTest::newRow("none") << u"rapport"_s << false;
    }

    void onlyDocumentsAreOpened()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isDocument);

        QCOMPARE(kb::isDocument(name), isDocument);
    }

    void foreignNameNeverLeavesTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"Rapport (2) é.pdf"_s << u"Rapport (2) é.pdf"_s;
        QTest::newRow("up") << u"../../etc/cron.pdf"_s << u"cron.pdf"_s;
        QTest::newRow("up with backslashes") << u"..\\..\\start.pdf"_s << u"start.pdf"_s;
        QTest::newRow("drive") << u"C:nul|a.pdf"_s << u"C_nul_a.pdf"_s;
        QTest::newRow("hidden") << u".profile"_s << u"file.profile"_s;
        QTest::newRow("nothing") << QString() << u"file"_s;
    }

    void foreignNameNeverLeavesTheFolder()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, plain);

        QCOMPARE(plainFileName(name), plain);
    }
};

QTEST_GUILESS_MAIN(TestAttachedFiles)
#include "tst_attachedfiles.moc"
