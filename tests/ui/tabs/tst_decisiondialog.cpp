// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "tabs/decisiondialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using About = DecisionDialog::About;
const QDate Today(2026, 3, 2);

} // namespace

class TestDecisionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingAsideNeedsAReason()
    {
        DecisionDialog dialog(About::SetAside, u"A × B"_s, Today);
        show(dialog, {});

        dialog.accept();
        const bool isRefused = dialog.isVisible();
        dialog.findChild<QComboBox *>()->setCurrentIndex(1);
        dialog.accept();

        QVERIFY(isRefused);
        QVERIFY(!dialog.isVisible());
        QVERIFY(dialog.decision().reasonCode.has_value());
    }

    void anotherReasonMustBeWritten()
    {
        DecisionDialog dialog(About::SetAside, u"A × B"_s, Today);
        show(dialog, {});
        auto *reasons = dialog.findChild<QComboBox *>();
        reasons->setCurrentIndex(reasons->findData(QString(codeOf(DismissReason::Anders))));

        dialog.accept();
        const bool isRefused = dialog.isVisible();
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Andere doelgroep"_s);
        dialog.accept();

        QVERIFY(isRefused);
        QVERIFY(!dialog.isVisible());
    }

    void reasonNotToUseIsInWordsAboutUsing()
    {
        DecisionDialog dialog(About::NotUsable, u"A × B"_s, Today);
        show(dialog, {});
        auto *reasons = dialog.findChild<QComboBox *>();
        const int known = reasons->findText(u"We know it already"_s);
        const int doubled = reasons->findData(QString(codeOf(DismissReason::Dubbel)));

        dialog.accept();
        const bool isRefused = dialog.isVisible();
        reasons->setCurrentIndex(known);
        dialog.accept();

        QVERIFY(isRefused);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(doubled, -1);
        QCOMPARE(dialog.decision().state, OverlapState::Weggelegd);
        QCOMPARE(dialog.decision().reasonCode, std::optional(DismissReason::AlAfgestemd));
    }

    void ruleMayHaveAReason()
    {
        DecisionDialog dialog(About::AlwaysShow, u"A × B"_s, Today);
        show(dialog, {});

        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Wij willen dit zien"_s);
        dialog.accept();

        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.decision().remark, u"Wij willen dit zien"_s);
    }

    void ruleNeedsNoReason()
    {
        DecisionDialog dialog(About::NeverShow, u"A × B"_s, Today);
        show(dialog, {});

        dialog.accept();

        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.decision().remark, QString());
    }

    void laterComesBackInTwoWeeksUnlessAnotherDayIsChosen()
    {
        DecisionDialog dialog(About::Later, u"A × B"_s, Today);
        show(dialog, {});

        dialog.accept();

        QCOMPARE(dialog.decision().snoozeUntil, Today.addDays(14));
        QCOMPARE(dialog.decision().state, OverlapState::Nieuw);
    }

    void dayThatCannotBeReadIsRefused()
    {
        DecisionDialog dialog(About::Later, u"A × B"_s, Today);
        show(dialog, {});
        dialog.findChild<QLineEdit *>()->setText(u"ooit"_s);

        dialog.accept();

        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestDecisionDialog)
#include "tst_decisiondialog.moc"
