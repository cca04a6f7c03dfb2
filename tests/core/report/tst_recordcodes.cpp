// SPDX-License-Identifier: EUPL-1.2
#include "report/recordcodes.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestRecordCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreFoundAndWordsAreNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("of a record") << u"zie DGVB-VRG-0007."_s << QStringList{u"DGVB-VRG-0007"_s};
        QTest::newRow("two") << u"DGKR-STU-0001, (KV-2025-014)"_s
                             << QStringList{u"DGKR-STU-0001"_s, u"KV-2025-014"_s};
        QTest::newRow("given by a computer") << u"uid 01234567-89ab-cdef-0123-456789abcdef"_s
                                             << QStringList{u"01234567-89ab-cdef-0123-456789abcdef"_s};
        QTest::newRow("compound word") << u"een DG-overstijgende vraag"_s << QStringList();
        QTest::newRow("part of a word") << u"xDGVB-VRG-0007 en DGVB-VRG-0007b"_s << QStringList();
        QTest::newRow("years") << u"2019-2025"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void codesAreFoundAndWordsAreNot()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, codes);

        QStringList found;
        for (const doc::Range &code : doc::recordCodesIn(text))
            found.append(text.mid(code.start, code.length));

        QCOMPARE(found, codes);
    }

    void onlyHyphensOfCodesKeepTheirLineAndAreTakenBackWithoutLoss_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("of a record") << u"zie (DGVB-VRG-0007)."_s << u"zie (DGVB\u2011VRG\u20110007)."_s;
        QTest::newRow("two") << u"DGKR-STU-0001, KV-2025-014"_s
                             << u"DGKR\u2011STU\u20110001, KV\u20112025\u2011014"_s;
        QTest::newRow("compound word") << u"een DG-overstijgende vraag"_s << u"een DG-overstijgende vraag"_s;
        QTest::newRow("web address") << u"https://voorbeeld.example/KV-2025-014"_s
                                     << u"https://voorbeeld.example/KV-2025-014"_s;
        QTest::newRow("DOI") << u"doi 10.1234/ABC-12 en KV-2025-014"_s
                             << u"doi 10.1234/ABC-12 en KV\u20112025\u2011014"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void onlyHyphensOfCodesKeepTheirLineAndAreTakenBackWithoutLoss()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);

        QCOMPARE(doc::wholeCodes(text), written);
        QCOMPARE(doc::asTyped(written), text);
    }
};

QTEST_GUILESS_MAIN(TestRecordCodes)
#include "tst_recordcodes.moc"
