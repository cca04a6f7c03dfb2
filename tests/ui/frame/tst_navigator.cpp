// SPDX-License-Identifier: EUPL-1.2
#include "frame/navigator.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestNavigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardWalkThePlacesThatWereVisited()
    {
        Navigator navigator;
        for (const auto &tab : {u"research"_s, u"questions"_s, u"overlap"_s})
            navigator.visit({tab, {}});

        QCOMPARE(navigator.back()->tab, u"questions"_s);
        QCOMPARE(navigator.back()->tab, u"research"_s);
        QVERIFY(!navigator.back());
        QCOMPARE(navigator.forward()->tab, u"questions"_s);
    }

    void visitAfterGoingBackForgetsWhatCameAfter()
    {
        Navigator navigator;
        navigator.visit({u"research"_s, {}});
        navigator.visit({u"questions"_s, {}});
        (void)navigator.back();

        navigator.visit({u"overlap"_s, {}});

        QVERIFY(!navigator.canGoForward());
        QCOMPARE(navigator.back()->tab, u"research"_s);
    }

    void samePlaceTwiceIsOnePlace()
    {
        Navigator navigator;

        navigator.visit({u"research"_s, {}});
        navigator.visit({u"research"_s, {}});

        QVERIFY(!navigator.canGoBack());
    }
};

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
