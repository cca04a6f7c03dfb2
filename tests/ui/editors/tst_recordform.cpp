// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "model/recordtypes.h"
#include "model/study.h"
#include "widgets/textcounter.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId TitleField = 31;
constexpr FieldId IssuedField = 37;
constexpr FieldId PublisherField = 38;

Study aStudy()
{
    Study study;
    study.title = u"Wonen boven winkels"_s;
    study.issued = {u"2026-03"_s};
    return study;
}

/// A form with a title, a date and a publisher.
struct Filled
{
    Filled()
        : form(*recordType(Kind::Study))
    {
        form.addLine({.field = TitleField, .help = u"As on the cover"_s, .limit = 60});
        form.addLines({{.field = IssuedField}, {.field = PublisherField}});
        form.show(allValues(aStudy()));
    }

    QLineEdit &title() { return *form.findChildren<QLineEdit *>().first(); }

    RecordForm form;
};

} // namespace

class TestRecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formGivesBackWhatItShows()
    {
        Filled filled;

        const Study read = withValues(Study(), filled.form.values());

        QCOMPARE(read, aStudy());
    }

    void formHasNoMoreThanItsOwnFields()
    {
        Filled filled;

        QCOMPARE(filled.form.values().keys(), (QList<FieldId>{TitleField, IssuedField, PublisherField}));
    }

    void fieldsThatTheFormHasNotStayAsTheyAre()
    {
        Filled filled;
        Study study = aStudy();
        study.volume = u"12"_s;

        QCOMPARE(withValues(study, filled.form.values()).volume, u"12"_s);
    }

    void typingIsAnEditAndShowingIsNot()
    {
        Filled filled;
        const QSignalSpy edited(&filled.form, &RecordForm::edited);

        filled.form.show(allValues(Study()));
        QCOMPARE(edited.count(), 0);

        QTest::keyClicks(&filled.title(), u"x"_s);
        QCOMPARE(edited.count(), 1);
    }

    void sentencesStandBesideTheirFieldsUntilTheNextTime()
    {
        Filled filled;

        QVERIFY(!filled.form.showProblems({{TitleField, u"Write a title."_s}}));
        QVERIFY(filled.title().accessibleDescription().contains(u"Write a title."));

        QVERIFY(filled.form.showProblems({}));
        QVERIFY(!filled.title().accessibleDescription().contains(u"Write a title."));
    }

    void sentenceAboutAFieldThatIsNotHereIsNoProblemOfThisForm()
    {
        Filled filled;

        QVERIFY(filled.form.showProblems({{FieldId(46), u"This DOI is not right."_s}}));
    }

    void whatCannotBeReadIsToldBeforeWhatIsWrong()
    {
        Filled filled;
        auto *date = filled.form.findChildren<QLineEdit *>().at(1);
        date->setText(u"ooit"_s);

        QVERIFY(!filled.form.showProblems({{IssuedField, u"This date cannot be right."_s}}));

        QVERIFY(!date->accessibleDescription().contains(u"This date cannot be right."));
        QVERIFY(!date->accessibleDescription().isEmpty());
    }

    void showingAnotherRecordTakesTheSentencesAway()
    {
        Filled filled;
        (void)filled.form.showProblems({{TitleField, u"Write a title."_s}});

        filled.form.show(allValues(aStudy()));

        QVERIFY(!filled.form.showFirstError());
    }

    void whatCanOnlyBeReadCannotBeTyped()
    {
        Filled filled;
        filled.form.setAccess(Access::ReadOnly);

        QTest::keyClicks(&filled.title(), u"x"_s);

        QCOMPARE(withValues(Study(), filled.form.values()).title, aStudy().title);
    }

    void whatCanOnlyBeReadIsNotCalledRequired()
    {
        Filled filled;
        QVERIFY(filled.title().accessibleName().contains(u"required"_s));

        filled.form.setAccess(Access::ReadOnly);
        QVERIFY(!filled.title().accessibleName().contains(u"required"_s));

        filled.form.setAccess(Access::ReadWrite);
        QVERIFY(filled.title().accessibleName().contains(u"required"_s));
    }

    void limitGivesACounter()
    {
        Filled filled;

        QCOMPARE(filled.form.findChildren<TextCounter *>().size(), 1);
    }

    void fieldMayBeEditedInAWayOfItsOwn()
    {
        RecordForm form(*recordType(Kind::Study));
        const QSignalSpy edited(&form, &RecordForm::edited);
        auto *box = new QCheckBox(u"Mine"_s);
        form.addLine({.field = PublisherField}, [box](const std::function<void()> &tell) {
            QObject::connect(box, &QCheckBox::toggled, box, tell);
            return FieldEditor{.widget = box,
                               .value = [box] { return Value(box->isChecked() ? u"TNO"_s : QString()); },
                               .show = [box](const Value &value) { box->setChecked(!value.isNull()); },
                               .setAccess = [](Access) {}};
        });

        box->click();

        QCOMPARE(edited.count(), 1);
        QCOMPARE(form.values().value(PublisherField), Value(u"TNO"_s));
    }
};

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
