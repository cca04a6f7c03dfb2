// SPDX-License-Identifier: EUPL-1.2
#include "models/meetingcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Column<TaskLine> &statusColumn()
{
    return taskColumns().back();
}

} // namespace

class TestMeetingColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taskThatIsLateSaysSoInWords()
    {
        TaskLine task;
        task.isLate = true;

        QCOMPARE(statusColumn().value(task).toString(), u"overdue"_s);
    }

    void insightNamesOneOfItsRecordsAndCountsTheRest()
    {
        const auto &linked = insightColumns().back();
        InsightLine insight;
        QCOMPARE(linked.value(insight).toString(), QString());

        insight.became = {u"DGRO-VRG-0005"_s};
        QCOMPARE(linked.value(insight).toString(), u"DGRO-VRG-0005"_s);

        insight.became.append(u"DGVB-VRG-0007"_s);
        QCOMPARE(linked.value(insight).toString(), u"DGRO-VRG-0005 and 1 more"_s);
        QCOMPARE(linked.tooltip(insight), u"DGRO-VRG-0005, DGVB-VRG-0007"_s);
    }

    void everyTaskHasAMarkSoThatTheWordsStandBelowEachOther()
    {
        for (const TaskStatus status :
             {TaskStatus::Open, TaskStatus::Bezig, TaskStatus::Klaar, TaskStatus::Vervallen}) {
            TaskLine task;
            task.status = status;

            QVERIFY(statusColumn().mark(task).shape != Shape::None);
        }
    }
};

QTEST_GUILESS_MAIN(TestMeetingColumns)
#include "tst_meetingcolumns.moc"
