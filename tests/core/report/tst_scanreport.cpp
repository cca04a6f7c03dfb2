// SPDX-License-Identifier: EUPL-1.2
#include "report/renderers.h"
#include "report/scanreport.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ScanReportContent aScan(int matches)
{
    ScanReportContent content;
    content.info.language = Language::En;
    content.file = u"vragen.csv"_s;
    content.read = 7;
    content.skipped = 1;
    ScannedText text{.code = u"EXT-1"_s, .title = u"Hoe wonen ouderen?"_s, .unit = {}, .matches = {}};
    for (int number = 0; number < matches; ++number)
        text.matches.append({.record = {},
                             .code = u"DGVB-VRG-%1"_s.arg(number),
                             .title = u"Waar wonen ouderen?"_s,
                             .unit = u"DGVB"_s,
                             .pair = {.score = 71}});
    if (matches > 0)
        content.texts.append(text);
    return content;
}

} // namespace

class TestScanReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTextsStandBesideEachOtherWithTheScore()
    {
        const QString text = renderPlainText(scanReport(aScan(1)));

        QVERIFY(text.contains(u"EXT-1"_s));
        QVERIFY(text.contains(u"DGVB-VRG-0"_s));
        QVERIFY(text.contains(u"71"_s));
    }

    void itSaysThatNothingWasImported()
    {
        QVERIFY(renderPlainText(scanReport(aScan(1))).contains(u"nothing of it was imported"_s));
    }

    void paperIsNoWiderThanWhatItNames()
    {
        ScanReportContent content = aScan(6);
        content.texts.first().matches[5].shareLevel = ShareLevel::EigenDg; // the sixth is not on it

        QVERIFY(scanReport(content).info.shareLevel == ShareLevel::InternBzk);

        content.texts.first().matches[4].shareLevel = ShareLevel::EigenDg;
        QVERIFY(scanReport(content).info.shareLevel == ShareLevel::EigenDg);
    }

    void withoutOverlapItSaysSoAndHasNoTable()
    {
        const QString text = renderPlainText(scanReport(aScan(0)));

        QVERIFY(text.contains(u"Nothing in this bank overlaps with the file."_s));
        QVERIFY(!text.contains(u"In the file"_s));
    }

    void onlyTheNearestOfATextAreListed()
    {
        const QString text = renderPlainText(scanReport(aScan(6)));

        QVERIFY(text.contains(u"DGVB-VRG-4"_s));
        QVERIFY(!text.contains(u"DGVB-VRG-5"_s));
    }

    void textsThatDoNotFitAreCounted()
    {
        ScanReportContent content = aScan(1);
        content.texts = QList<ScannedText>(203, content.texts.first());

        QVERIFY(renderPlainText(scanReport(content)).contains(u"And 3 more"_s));
    }
};

QTEST_GUILESS_MAIN(TestScanReport)
#include "tst_scanreport.moc"
