// SPDX-License-Identifier: EUPL-1.2
#include "report/opportunitiespaper.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

OpportunitiesPaperContent oneGroup()
{
    OpportunitiesPaperContent content;
    content.info.language = Language::En;
    content.groups.append({.title = u"grid congestion, housing"_s,
                           .units = {u"DGRO"_s, u"DGVB"_s},
                           .action = JointAction::JoinCommittee,
                           .needBy = QDate(2026, 7, 2),
                           .needed = 2,
                           .questions = {{u"DGVB-VRG-0007"_s, u"Where can homes be built?"_s, u"DGVB"_s}},
                           .projects = {{u"DGRO-PRJ-0001"_s, u"Room on the grid"_s, u"DGRO · €85,000"_s}},
                           .experts = {u"Dr. A. Bakker"_s}});
    content.loose.append({u"DGKR-VRG-0009"_s, u"What keeps islands safe?"_s, u"DGKR"_s});
    return content;
}

} // namespace

class TestOpportunitiesPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAboutAGroupIsOnPaper()
    {
        const QString text = renderPlainText(opportunitiesPaper(oneGroup()));

        for (const QString &part :
             {u"grid congestion, housing"_s, u"DGRO, DGVB"_s, u"join the committee"_s, u"2 July 2026"_s,
              u"Where can homes be built?"_s, u"Room on the grid"_s, u"€85,000"_s, u"Dr. A. Bakker"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void questionsInNoGroupComeLast()
    {
        const QString text = renderPlainText(opportunitiesPaper(oneGroup()));

        QVERIFY(text.indexOf(u"What keeps islands safe?"_s) > text.indexOf(u"Dr. A. Bakker"_s));
    }

    void withoutGroupsThePaperSaysSo()
    {
        const QString text = renderPlainText(opportunitiesPaper({}));

        QVERIFY(text.contains(u"No questions to programme together."_s));
    }
};

QTEST_GUILESS_MAIN(TestOpportunitiesPaper)
#include "tst_opportunitiespaper.moc"
