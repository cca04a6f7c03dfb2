// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/widgetwalk.h"
#include "widgets/form.h"
#include "widgets/formsection.h"
#include "widgets/textcounter.h"
#include "wording/language.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAboutAFieldIsSpokenWithIt()
    {
        Form form;
        auto *edit = new QLineEdit;
        FormField &field = form.addField({u"&Title"_s, u"As on the cover."_s, Need::Required}, edit);

        field.setError(u"Write a title."_s);

        QCOMPARE(edit->accessibleName(), u"Title, required"_s);
        QCOMPARE(edit->accessibleDescription(), u"Write a title. As on the cover."_s);
        QVERIFY(field.hasError());
    }

    void labelKeyLeadsToTheEditor()
    {
        Form form;
        auto *edit = new QLineEdit;
        form.addField({.label = u"&Title"_s}, edit);

        QCOMPARE(form.findChild<QLabel *>()->buddy(), edit);
    }

    void longLabelBreaksBesideItsCorner()
    {
        Form form;
        const QString label = u"Data of people are looked at again after"_s;
        FormField &field = form.addField({.label = label}, new QLineEdit);

        field.setCorner(new QPushButton(u"Default"_s));

        QVERIFY(form.minimumSizeHint().width() < form.fontMetrics().horizontalAdvance(label));
    }

    void needIsSaidDirectlyBehindTheLabel()
    {
        installLanguage(*qApp, u"en"_s);
        Form form;
        auto *edit = new QLineEdit;
        form.addField({.label = u"&Title"_s, .need = Need::Required}, edit)
            .setCorner(new QLabel(u"8 of 90"_s));

        test::show(form, {600, 200});

        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        const auto need = std::ranges::find(labels, u"required"_s, &QLabel::text);
        QVERIFY(need != labels.end());
        const QRect label(labels.first()->mapTo(&form, QPoint()), labels.first()->size());
        const int behind = (*need)->mapTo(&form, QPoint()).x() - label.right();
        QVERIFY2(behind > 0 && behind <= 16, qPrintable(QString::number(behind)));
    }

    void labelThatHasRoomStaysOnOneLine()
    {
        Form form;
        const QString label = u"Data of people are looked at again after"_s;
        form.addField({.label = label}, new QLineEdit).setCorner(new QPushButton(u"Default"_s));

        test::show(form, {700, 200});

        const auto *shown = form.findChild<QLabel *>();
        QVERIFY(shown->width() >= shown->fontMetrics().horizontalAdvance(label));
    }

    void buttonIsAsWideAsItsWords()
    {
        Form form;
        auto *button = new QPushButton(u"Open"_s);
        form.addField({.label = {}}, button);

        test::show(form, {600, 200});

        QCOMPARE(button->width(), button->sizeHint().width());
        QCOMPARE(button->mapTo(&form, QPoint()).x(), 0);
    }

    void firstErrorIsShownAlsoInAFoldedSection()
    {
        Form form;
        form.addField({.label = u"One"_s}, new QLineEdit);
        form.beginSection(u"More"_s);
        auto *edit = new QLineEdit;
        FormField &field = form.addField({.label = u"Two"_s}, edit);
        auto *section = form.findChild<FormSection *>();
        section->setOpen(false);
        test::show(form, {400, 300});
        field.setError(u"Wrong."_s);

        QVERIFY(form.showFirstError());

        QVERIFY(section->isOpen());
        QVERIFY(edit->hasFocus());
    }

    void formWithoutErrorsSaysSo()
    {
        Form form;
        FormField &field = form.addField({.label = u"One"_s}, new QLineEdit);
        field.setError(u"Wrong."_s);
        field.setError({});

        QVERIFY(!form.showFirstError());
    }

    void fieldWithEverythingPassesTheWalk()
    {
        Form form;
        auto *edit = new QLineEdit;
        FormField &field = form.addField({u"Title"_s, u"As on the cover."_s, Need::Required}, edit);
        field.setCorner(new TextCounter(*edit, 60));
        field.setError(u"Write a title that says what the study is about and for whom it was made."_s);
        test::show(form, {300, 200});

        QCOMPARE(test::complaintsAbout(form), QStringList());
    }

    void cornerOfACheckBoxStandsBesideIt()
    {
        Form form;
        auto *flag = new QCheckBox(u"Make a copy by itself"_s);
        auto *corner = new QPushButton(u"Default"_s);
        form.addField({.label = {}, .help = u"Every day."_s}, flag).setCorner(corner);

        test::show(form, {400, 200});

        const QRect box(flag->mapTo(&form, QPoint()), flag->size());
        const QRect button(corner->mapTo(&form, QPoint()), corner->size());
        QVERIFY(button.left() > box.right());
        QVERIFY(button.top() <= box.center().y() && box.center().y() <= button.bottom());
    }

    void counterSpeaksFromFourFifthsAndNeverRefuses()
    {
        QLineEdit edit;
        TextCounter counter(edit, 10);

        edit.setText(u"1234567"_s);
        QVERIFY(counter.text().isEmpty());

        edit.setText(u"12345678"_s);
        QVERIFY(counter.text().startsWith(u"8 "));

        edit.setText(u"123456789012"_s);
        QVERIFY(counter.text().startsWith(u'2') || counter.text().startsWith(u"%n"));
        QCOMPARE(edit.text().size(), 12);
    }

    void counterCountsParagraphsToo()
    {
        QPlainTextEdit edit;
        TextCounter counter(edit, 5);

        edit.setPlainText(u"12\n34"_s);

        QVERIFY(counter.text().startsWith(u"5 "));
    }
};

QTEST_MAIN(TestForm)
#include "tst_form.moc"
