// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "tabs/reportformdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QList<Choice> Units{{u"DGRO"_s, u"DGRO  Ruimtelijke Ordening"_s}, {u"DGVB"_s, u"DGVB  Wonen"_s}};

} // namespace

class TestReportFormDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formOfTheLastTimeIsTheFirstChoice()
    {
        const ReportFormDialog dialog(Units, OverlapForm::Meeting);

        QVERIFY(dialog.form() == OverlapForm::Meeting);
        QVERIFY(dialog.unit().isEmpty());
    }

    void unitIsAskedOnlyForAReportPerUnit()
    {
        ReportFormDialog dialog(Units, OverlapForm::Full);
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        const bool isAskedAtFirst = boxes[1]->isEnabled();

        boxes[0]->setCurrentIndex(int(OverlapForm::PerUnit));
        boxes[1]->setCurrentIndex(2);

        QVERIFY(!isAskedAtFirst);
        QVERIFY(boxes[1]->isEnabled());
        QCOMPARE(dialog.unit(), u"DGVB"_s);
    }

    void unitThatWasChosenCountsForNoOtherForm()
    {
        ReportFormDialog dialog(Units, OverlapForm::PerUnit);
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        boxes[1]->setCurrentIndex(1);

        boxes[0]->setCurrentIndex(int(OverlapForm::OnePage));

        QVERIFY(dialog.form() == OverlapForm::OnePage);
        QVERIFY(dialog.unit().isEmpty());
    }

    void dismissedPairsAreListedUnlessTheLastTimeWasOtherwise()
    {
        ReportFormDialog dialog(Units, OverlapForm::Full);
        const DismissedPairs first = dialog.dismissed();

        dialog.setDismissed(DismissedPairs::Counted);

        QVERIFY(first == DismissedPairs::Listed);
        QVERIFY(dialog.dismissed() == DismissedPairs::Counted);
        QVERIFY(!dialog.findChild<QCheckBox *>()->isChecked());
    }

    void dismissedPairsAreAskedOnlyForAFormThatListsThem()
    {
        ReportFormDialog dialog(Units, OverlapForm::Meeting);
        const auto *box = dialog.findChild<QCheckBox *>();
        const bool isAsked = box->isEnabled();

        dialog.findChild<QComboBox *>()->setCurrentIndex(int(OverlapForm::OnePage));

        QVERIFY(isAsked);
        QVERIFY(!box->isEnabled());
    }

    void dialogHasNamesForWhoListens()
    {
        ReportFormDialog dialog(Units, OverlapForm::PerUnit);
        dialog.show();
        QCoreApplication::processEvents();

        const QStringList complaints = complaintsAbout(dialog);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_MAIN(TestReportFormDialog)
#include "tst_reportformdialog.moc"
