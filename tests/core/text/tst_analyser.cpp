// SPDX-License-Identifier: EUPL-1.2
#include "text/analyser.h"

#include <QtTest>

using namespace kb;

class AnalyserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compoundKeepsItsWordAndAddsItsParts()
    {
        Analyser analyser;

        const Analysis analysis = analyser.analyse(u"Het woningbouwbeleid van de gemeenten");

        QCOMPARE(analysis.tokens.size(), 5);
        QCOMPARE(analysis.tokens[1].canon, QStringLiteral("woningbouwbeleid"));
        QCOMPARE(analysis.tokens[1].parts,
                 QStringList({QStringLiteral("woning"), QStringLiteral("bouw"), QStringLiteral("beleid")}));
        QCOMPARE(analysis.tokens[4].canon, QStringLiteral("gemeente"));
        QVERIFY(analysis.tokens[0].stop);
    }
};

QTEST_GUILESS_MAIN(AnalyserTest)
#include "tst_analyser.moc"
