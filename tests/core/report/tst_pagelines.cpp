// SPDX-License-Identifier: EUPL-1.2
#include "report/pagelines.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestPageLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyFictitiousDataIsCalledSo()
    {
        QVERIFY(exampleLine({}).isEmpty());
        QVERIFY(!exampleLine({.isExample = true}).isEmpty());
    }

    void selectionIsToldWhereThereIsOne()
    {
        QVERIFY(selectionLine({}).isEmpty());
        QVERIFY(selectionLine({.selection = u"dossier D8"_s}).contains(u"dossier D8"));
    }

    void headerNamesUnitDateAndVersionAsFarAsTheyAreKnown()
    {
        const doc::Info info{.unit = u"DGVB"_s, .date = QDate(2026, 3, 2), .language = Language::En};
        QCOMPARE(identityLine(info), u"DGVB · 2 March 2026"_s);

        doc::Info more = info;
        more.version = u"3"_s;
        QVERIFY(identityLine(more).startsWith(identityLine(info) + u" · "_s));

        more.version = u"Draft"_s;
        QCOMPARE(identityLine(more), identityLine(info) + u" · Draft"_s);

        QCOMPARE(identityLine({}), QString());
    }

    void sharingIsToldInWordsForEveryLevel()
    {
        QSet<QString> lines;
        for (const ShareLevel level : allOf<ShareLevel>())
            lines.insert(sharingLine({.shareLevel = level}));

        QCOMPARE(lines.size(), qsizetype(codesOf<ShareLevel>.size()));
        QVERIFY(!lines.contains(QString()));
    }

    void pageLineTakesANumberAndACount() { QVERIFY(pageLine().arg(2).arg(7).contains(u'2')); }

    void languageHasItsTag()
    {
        QCOMPARE(languageTag(Language::Nl), u"nl-NL"_s);
        QCOMPARE(languageTag(Language::En), u"en-GB"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageLines)
#include "tst_pagelines.moc"
