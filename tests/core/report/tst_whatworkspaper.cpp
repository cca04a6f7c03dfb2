// SPDX-License-Identifier: EUPL-1.2
#include "report/renderers.h"
#include "report/whatworkspaper.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ReportedApproach councils()
{
    Finding mixed;
    mixed.direction = FindingDirection::WerktDeels;
    mixed.strength = 2;
    mixed.statement = u"Trust grows among members only"_s;
    mixed.targetGroup = u"small municipalities"_s;
    mixed.conditions = u"the council says beforehand what it does"_s;
    mixed.page = u"31"_s;
    return {.code = u"DGOBDR-AAN-0001"_s,
            .name = u"Citizens’ assembly"_s,
            .kind = ApproachKind::Participatievorm,
            .judged = {ApproachVerdict::Wisselend, 3},
            .units = {u"DGOBDR"_s},
            .findings = {{mixed, u"DGOBDR-STU-0001"_s, u"Trust in councils"_s}}};
}

QString paperOn(const QList<ReportedApproach> &approaches)
{
    WhatWorksContent content{.approaches = approaches};
    content.info.language = Language::En;
    return renderPlainText(whatWorksPaper(content));
}

} // namespace

class TestWhatWorksPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAboutAnApproachIsOnPaper()
    {
        const QString text = paperOn({councils()});

        for (const QString &part :
             {u"What works and what does not"_s, u"Citizens’ assembly"_s, u"Mixed results"_s, u"Works partly"_s,
              u"Before and after"_s, u"Trust grows among members only"_s, u"small municipalities"_s,
              u"the council says beforehand what it does"_s, u"31"_s, u"DGOBDR-STU-0001"_s,
              u"Trust in councils"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void paperSaysThatAVerdictIsACount()
    {
        QVERIFY(paperOn({councils()}).contains(u"not a scientific synthesis"_s));
    }

    void severalApproachesAreComparedInOneTable()
    {
        const QString sign = u"~2"_s;

        QVERIFY(!paperOn({councils()}).contains(sign));
        QVERIFY(paperOn({councils(), councils()}).contains(sign));
    }

    void withoutApproachesThePaperSaysSo()
    {
        QVERIFY(paperOn({}).contains(u"No approaches in this selection."_s));
    }
};

QTEST_GUILESS_MAIN(TestWhatWorksPaper)
#include "tst_whatworkspaper.moc"
