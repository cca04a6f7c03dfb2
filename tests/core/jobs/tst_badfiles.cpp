// SPDX-License-Identifier: EUPL-1.2
#include "badfiles.h"

#include <QDir>
#include <QStringEncoder>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

bool says(const ImportPlan &plan, Remark::Code code)
{
    return std::ranges::any_of(plan.remarks, [&](const Remark &remark) { return remark.code == code; });
}

} // namespace

/// Files as they should not be, on their way into a bank: what cannot be read is refused whole, what can be
/// read goes in and is told. What the readers themselves do is in core/exchange.
class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileWithNothingInItIsRefused_data() { eachSource(); }
    void fileWithNothingInItIsRefused()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        for (const QByteArray &bytes :
             {""_ba, "\xEF\xBB\xBF"_ba, "\xFF\xFE"_ba, "\xFE\xFF"_ba, " \r\n\n"_ba, QByteArray(5000, '\0')})
            QCOMPARE_ERROR(desk.read(*source, bytes), Error::Code::Unreadable);
    }

    void folderInThePlaceOfAFileIsRefused_data() { eachSource(); }
    void folderInThePlaceOfAFileIsRefused()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;
        const QString path = desk.folder.filePath(u"map."_s + QString::fromLatin1(source->suffix));
        QVERIFY(QDir().mkpath(path));

        QVERIFY(!desk.read(*source, path));
    }

    void fileThatIsNotThereIsNotFound_data() { eachSource(); }
    void fileThatIsNotThereIsNotFound()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        QCOMPARE_ERROR(desk.read(*source, desk.folder.filePath(u"weg.ris"_s)), Error::Code::NotFound);
    }

    void fileThatNobodyMayReadIsRefused_data() { eachSource(); }
    void fileThatNobodyMayReadIsRefused()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;
        const QString path = desk.put(*source, source->fileOf({source->recordOf("Een")}));
        QFile::setPermissions(path, {});
        if (QFile(path).open(QIODevice::ReadOnly))
            QSKIP("this user can read everything");

        QVERIFY(!desk.read(*source, path));
    }

    void textInUtf16IsRead_data() { eachSource(); }
    void textInUtf16IsRead()
    {
        QFETCH(const Source *, source);
        const QString text =
            QString::fromUtf8(source->fileOf({source->recordOf("Één"), source->recordOf("Twee €")}));

        for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            for (const auto flag : {QStringEncoder::Flag::Default, QStringEncoder::Flag::WriteBom}) {
                const ImportDesk desk;
                QStringEncoder encode(encoding, flag);
                const QByteArray bytes = encode(text);

                const auto plan = desk.read(*source, bytes);

                QVERIFY_RESULT(plan);
                QCOMPARE(desk.titlesAfter(*plan), (QStringList{u"Één"_s, u"Twee €"_s}));
            }
        }
    }

    void textOfBeforeUnicodeIsReadAndTold_data() { eachSource(); }
    void textOfBeforeUnicodeIsReadAndTold()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        const auto plan = desk.read(*source, source->fileOf({source->recordOf("Financi\xEBn in \x80")}));

        QVERIFY_RESULT(plan);
        QVERIFY(says(*plan, Remark::Code::FallbackEncoding));
        QCOMPARE(desk.titlesAfter(*plan), QStringList(u"Financiën in €"_s));
    }

    void filesOfTwoEncodingsAreReadRecordByRecordAndTold_data() { eachSource(); }
    void filesOfTwoEncodingsAreReadRecordByRecordAndTold()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        const auto plan = desk.read(
            *source, source->fileOf({source->recordOf("Één kop, één bon, één café"),
                                     source->recordOf("Caf\xE9 in het dorp"), source->recordOf("Zoë")}));

        QVERIFY_RESULT(plan);
        QVERIFY(says(*plan, Remark::Code::ForeignBytes));
        QCOMPARE(desk.titlesAfter(*plan),
                 (QStringList{u"Één kop, één bon, één café"_s, u"Café in het dorp"_s, u"Zoë"_s}));
    }

    void nulIsTakenOutAndTold_data() { eachSource(); }
    void nulIsTakenOutAndTold()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;

        const auto plan = desk.read(
            *source, source->fileOf({source->recordOf(QByteArray("E\0en", 4)), source->recordOf("Twee")}));

        QVERIFY_RESULT(plan);
        QVERIFY(says(*plan, Remark::Code::RemovedNul));
        QCOMPARE(desk.titlesAfter(*plan), Both);
    }

    void linesMayEndAsInWindowsOrAnOldMac_data() { eachSource(); }
    void linesMayEndAsInWindowsOrAnOldMac()
    {
        QFETCH(const Source *, source);
        for (const char *end : {"\r\n", "\r"}) {
            const ImportDesk desk;
            const QByteArray bytes =
                source->fileOf({source->recordOf("Een"), source->titleless, source->recordOf("Twee")})
                    .replace("\n", end);

            const auto plan = desk.read(*source, bytes);

            QVERIFY_RESULT(plan);
            QCOMPARE(skippedIn(*plan).value(0).line, source->secondLine);
            QCOMPARE(desk.titlesAfter(*plan), Both);
        }
    }

    void readingAloneWritesNothing_data() { eachSource(); }
    void readingAloneWritesNothing()
    {
        QFETCH(const Source *, source);
        const ImportDesk desk;
        const QByteArray before = dump(*desk.bank);

        QVERIFY_RESULT(desk.read(*source, source->fileOf({source->recordOf("Een"), source->titleless})));

        QCOMPARE(dump(*desk.bank), before);
    }
};

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
