// SPDX-License-Identifier: EUPL-1.2
#include "report/advicelayout.h"

#include <QJsonArray>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdviceLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptComesBackAsItWas()
    {
        const AdviceLayout layout{.order = {AdviceBlock::Advice, AdviceBlock::Reason},
                                  .names = {{AdviceBlock::Advice, u"Beslispunten"_s}}};

        QVERIFY(adviceLayoutFrom(layoutJson(layout)) == layout);
        QVERIFY(adviceLayoutFrom({}) == AdviceLayout());
    }

    void whatWasNotPutInOrderComesBehindIt()
    {
        const AdviceLayout layout{.order = {AdviceBlock::Decision}};

        QCOMPARE(layout.inOrder().size(), qsizetype(allOf<AdviceBlock>().size()));
        QVERIFY(layout.inOrder().first() == AdviceBlock::Decision);
        QVERIFY(layout.inOrder().at(1) == AdviceBlock::Reason);
    }

    void blockOfANewerProgramIsLeftOut()
    {
        const QJsonObject newer{{u"order"_s, QJsonArray{u"risico"_s, u"advies"_s, u"advies"_s}}};

        QCOMPARE(adviceLayoutFrom(newer).order.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAdviceLayout)
#include "tst_advicelayout.moc"
