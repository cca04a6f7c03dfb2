// SPDX-License-Identifier: EUPL-1.2
#include "wording/counttext.h"

#include <QLocale>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestCountText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch)); }

    void largeCountIsCapped()
    {
        QCOMPARE(countText(0), u"0"_s);
        QCOMPARE(countText(999), u"999"_s);
        QCOMPARE(countText(1000), u"1.000"_s);
        QCOMPARE(countText(1001), u"1.000+"_s);
    }

    void countOfAPartSaysThatThereMayBeMore()
    {
        QCOMPARE(countText(12, false), u"12+"_s);
        QCOMPARE(countTexts({.counts = {{u"a"_s, 3}}, .isWhole = false}),
                 (QHash<QString, QString>{{u"a"_s, u"3+"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestCountText)
#include "tst_counttext.moc"
