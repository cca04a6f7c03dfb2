// SPDX-License-Identifier: EUPL-1.2
#include "base/zip.h"
#include "jobs/globalsearch.h"
#include "support/attached.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

FileText textOf(QByteArray bytes, const QString &name)
{
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    const auto text = readFileText(content, name, PdfReader(u"/weg/kennisbank-pdf"_s));
    if (!text)
        qFatal("%s", qPrintable(text.error().detail));
    return *text;
}

} // namespace

class TestFileTextJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextIsReadWhateverItsEncoding()
    {
        QCOMPARE(textOf("Caf\xc3\xa9s", u"a.txt"_s), (FileText{FileReading::Read, u"Cafés"_s}));
        QCOMPARE(textOf("Caf\xe9s", u"A.TXT"_s), (FileText{FileReading::Read, u"Cafés"_s}));
    }

    void ofHtmlOnlyTheWordsAreRead()
    {
        const FileText text =
            textOf("<html><script>var x</script><p>Over <b>leegstand</b></p></html>", u"a.html"_s);

        QCOMPARE(text.outcome, FileReading::Read);
        QVERIFY(text.text.contains(u"Over leegstand"_s));
        QVERIFY(!text.text.contains(u"var"_s));
    }

    void fileWithoutTextSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileReading>("outcome");
        QTest::newRow("nothing") << QByteArray() << u"a.txt"_s << FileReading::NoText;
        QTest::newRow("white space") << QByteArray(" \n\t ") << u"a.txt"_s << FileReading::NoText;
        QTest::newRow("NULs") << QByteArray(40, '\0') << u"a.txt"_s << FileReading::NoText;
        QTest::newRow("half a zip") << QByteArray("PK\x03\x04 rest") << u"a.docx"_s << FileReading::Damaged;
        QTest::newRow("sheets") << zipped({{"xl/workbook.xml", "<workbook/>"}}) << u"a.xlsx"_s
                                << FileReading::Unknown;
        QTest::newRow("program") << QByteArray("MZ") << u"a.exe"_s << FileReading::Unknown;
    }

    void fileWithoutTextSaysSo()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        QFETCH(const FileReading, outcome);

        QCOMPARE(textOf(bytes, name), (FileText{outcome, {}}));
    }

    void documentOfAWordProcessorIsRead_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("ODT") << QByteArray("content.xml")
                             << QByteArray(
                                    "<office:document-content xmlns:office='o' xmlns:text='t'><office:body>"
                                    "<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
                                    "<text:h>Veldwerk</text:h><text:p>Over <text:span>leeg</text:span>stand"
                                    "</text:p></office:body></office:document-content>");
        QTest::newRow("DOCX")
            << QByteArray("word/document.xml")
            << QByteArray("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Veldwerk</w:t></w:r></w:p>"
                          "<w:p><w:r><w:t>Over leeg</w:t></w:r><w:r><w:instrText>weg</w:instrText>"
                          "<w:t>stand</w:t></w:r></w:p></w:body></w:document>");
    }

    void documentOfAWordProcessorIsRead()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const QByteArray, xml);

        for (const ZipMethod method : {ZipMethod::Deflated, ZipMethod::Stored}) {
            const QByteArray zip = zipped({{"mimetype", "x", ZipMethod::Stored}, {entry, xml, method}});

            QCOMPARE(textOf(zip, u"a.doc"_s), (FileText{FileReading::Read, u"Veldwerk\nOver leegstand\n"_s}));
        }
    }

    void damagedZipIsNeverMoreThanDamaged()
    {
        const QByteArray whole =
            zipped({{"content.xml", "<a xmlns:text='t'><text:p>Over leegstand</text:p></a>"}});
        for (qsizetype length = 4; length < whole.size(); ++length)
            QVERIFY(textOf(whole.first(length), u"a.odt"_s).outcome == FileReading::Damaged);
        for (qsizetype at = 4; at < whole.size(); ++at) {
            QByteArray other = whole;
            other[at] = char(~other[at]);
            (void)textOf(other, u"a.odt"_s); // whatever comes of it, it comes to an end
        }
    }

    void longTextIsCut()
    {
        const FileText text = textOf(QByteArray("woord ").repeated(LongestFileText / 4), u"a.txt"_s);

        QCOMPARE(text.outcome, FileReading::Cut);
        QCOMPARE(text.text.size(), LongestFileText);
    }

    void passageTellsWhereTheWordsStand()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy(u"Wonen boven winkels"_s));
        const QByteArray filling = QByteArray("Een zin die nergens over gaat. ").repeated(3000);
        test::attach(*bank, study, u"veldwerk.txt"_s,
                     filling + "In Delfzijl groeide de leegstand. " + filling);

        QCOMPARE(test::readTexts(*bank), 1);
        const auto answer = searchEverything(*bank, u"leegstand "_s, Kind::None);

        QVERIFY_RESULT(answer);
        QCOMPARE(answer->groups.size(), 1);
        const GlobalHit &hit = answer->groups.first().hits.first();
        QCOMPARE(hit.at.uid, study);
        QCOMPARE(hit.record.line.title, u"veldwerk.txt"_s);
        QVERIFY2(hit.record.elsewhere.text.contains(u"Delfzijl groeide de leegstand"_s),
                 qPrintable(hit.record.elsewhere.text));
    }

    void phraseIsFoundInAFile()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy(u"Wonen boven winkels"_s));
        test::attach(*bank, study, u"veldwerk.txt"_s, "De leegstand groeide in Delfzijl.");
        test::readTexts(*bank);

        QCOMPARE(searchEverything(*bank, u"\"leegstand groeide\""_s, Kind::None)->count, 1);
        QCOMPARE(searchEverything(*bank, u"\"groeide leegstand\""_s, Kind::None)->count, 0);
    }

    void withoutReaderPdfsWaitAndTheRestIsRead()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        test::attach(*bank, study, u"rapport.pdf"_s, "%PDF-1.4");
        test::attach(*bank, study, u"veldwerk.txt"_s, "Over leegstand.");

        QCOMPARE(test::readTexts(*bank), 1);

        QCOMPARE(FileTexts(bank->context()).unread()->size(), 1);
    }

    void damagedBytesAreSaidAndNoError()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        const Uid file = test::attach(*bank, study, u"veldwerk.txt"_s, "Over leegstand.");
        QVERIFY_RESULT(bank->context().db.runScript("UPDATE file_piece SET data = x'00'"));

        QCOMPARE(test::readTexts(*bank), 1);

        const QString sha256 = bank->records<Attachment>().get(file)->sha256;
        QCOMPARE(**FileTexts(bank->context()).outcomeOf(sha256), FileReading::Damaged);
    }

    void stoppedItLeavesTheRestForNextTime()
    {
        const auto bank = test::makeBank();
        test::attach(*bank, test::insert(*bank, test::aStudy()), u"veldwerk.txt"_s, "Over leegstand.");
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(readFileTexts(*bank, PdfReader(u"/weg/kennisbank-pdf"_s), {}, stop.get_token()),
                       Error::Code::Cancelled);

        QCOMPARE(FileTexts(bank->context()).unread()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFileTextJob)
#include "tst_filetextjob.moc"
