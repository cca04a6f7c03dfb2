// SPDX-License-Identifier: EUPL-1.2
#include "model/institute.h"
#include "report/labels.h"
#include "studyroom.h"

#include <QCheckBox>
#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A study that may be made public as soon as three things are looked at.
Study almostPublic()
{
    Study study = aStudy();
    study.summaryPlain = u"Een op de tien huishoudens heeft het koud."_s;
    study.shareLevel = ShareLevel::Openbaar;
    return study;
}

/// What a complete study has besides authors and a date.
void performedBySomebody(OpenStudy &open)
{
    Bank &bank = open.workspace.bank();
    Institute bureau;
    bureau.nameNl = u"Bureau Kompas"_s;
    bureau.kind = u"bureau"_s;
    const Uid institute = insert(bank, bureau);
    const StepLabel label{.act = u"link"_s, .kind = Kind::Study};
    const auto linked = bank.write(label, [&](Write &write) {
        return bank.links().set(write, open.study, LinkType::PerformedBy, {institute});
    });
    if (!linked || !open.editor->open(open.study))
        qFatal("no institute");
}

} // namespace

class TestStudyPublication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studyIsMadePublicWithTheKeyboard()
    {
        OpenStudy open(almostPublic());
        auto *status = named<QComboBox>(open, u"Publication"_s);

        QTest::keyClicks(status, u"Public"_s);
        while (status->currentText() != u"Public"_s)
            QTest::keyClick(status, Qt::Key_Down);
        const bool isSavedAtOnce = open.editor->save();
        for (const QString &check :
             {u"Personal data checked"_s, u"Rights checked"_s, u"Accessibility checked"_s})
            press(named<QCheckBox>(open, check), Qt::Key_Space);
        const bool isSavedThen = open.editor->save();

        QVERIFY(!isSavedAtOnce);
        QVERIFY(isSavedThen);
        QCOMPARE(open.stored().publicationStatus, PublicationStatus::Openbaar);
    }

    void whatIsMissingToMakeItPublicIsToldBesideTheStatus()
    {
        OpenStudy open(almostPublic());
        auto *status = named<QComboBox>(open, u"Publication"_s);

        status->setCurrentIndex(status->findText(u"Public"_s));
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QCOMPARE(QApplication::focusWidget(), status);
        QVERIFY2(status->accessibleDescription().contains(u"Rights checked"_s),
                 qPrintable(status->accessibleDescription()));
        QCOMPARE(open.stored().publicationStatus, PublicationStatus::Intern);
    }

    void reasonTakesThePlaceOfTheCheckOnAccessibility()
    {
        Study study = almostPublic();
        study.personalDataChecked = study.rightsChecked = true;
        OpenStudy open(study);
        auto *status = named<QComboBox>(open, u"Publication"_s);

        status->setCurrentIndex(status->findText(u"Public"_s));
        QTest::keyClicks(named<QLineEdit>(open, u"Not accessible, because"_s),
                         u"De tabellen zijn gescand."_s);
        const bool isSaved = open.editor->save();

        QVERIFY(isSaved);
        QCOMPARE(open.stored().publicationStatus, PublicationStatus::Openbaar);
        QCOMPARE(open.stored().accessibilityReason, u"De tabellen zijn gescand."_s);
    }

    void studyIsCalledCompleteWithTheKeyboard()
    {
        OpenStudy open;
        performedBySomebody(open);
        auto *state = named<QComboBox>(open, fieldLabel(Kind::Study, 13));

        while (state->currentData() != u"volledig"_s)
            QTest::keyClick(state, Qt::Key_Down);
        QVERIFY(open.editor->save());

        QCOMPARE(open.stored().recordState, Quality::Volledig);
    }
};

QTEST_MAIN(TestStudyPublication)
#include "tst_studypublication.moc"
