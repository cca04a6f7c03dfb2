// SPDX-License-Identifier: EUPL-1.2
#include "settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int PageMargin = 8;

QString withoutKey(const QString &label)
{
    return QString(label).remove(u'&');
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, 0, PageMargin, 0);
    layout->addWidget(m_form);
}

FormField *SettingsPage::fieldWith(const QString &words) const
{
    const auto found = std::ranges::find_if(
        m_sought, [&](const Sought &one) { return one.text.contains(words, Qt::CaseInsensitive); });
    return found == m_sought.end() ? nullptr : found->field;
}

FormField &SettingsPage::addField(const FieldText &text, QWidget *editor)
{
    FormField &field = m_form->addField(text, editor);
    m_sought.append({&field, withoutKey(text.label) + u' ' + text.help});
    return field;
}

FormField &SettingsPage::addNumber(const FieldText &text, QSpinBox *number, int standard)
{
    FormField &field = addField(text, number);
    const auto follow = addDefault(field, text.label,
                                   {.holds = [number, standard] { return number->value() == standard; },
                                    .comeBack = [number, standard] { number->setValue(standard); }});
    connect(number, &QSpinBox::valueChanged, this, [follow] { follow(); });
    return field;
}

FormField &SettingsPage::addChoice(const FieldText &text, QComboBox *choice, int standard)
{
    FormField &field = addField(text, choice);
    const auto follow =
        addDefault(field, text.label,
                   {.holds = [choice, standard] { return choice->currentIndex() == standard; },
                    .comeBack = [choice, standard] { choice->setCurrentIndex(standard); }});
    connect(choice, &QComboBox::currentIndexChanged, this, [follow] { follow(); });
    return field;
}

FormField &SettingsPage::addFlag(QCheckBox *flag, const QString &help, bool standard)
{
    FormField &field = addField({.label = {}, .help = help}, flag);
    m_sought.last().text.prepend(withoutKey(flag->text()));
    const auto follow = addDefault(field, flag->text(),
                                   {.holds = [flag, standard] { return flag->isChecked() == standard; },
                                    .comeBack = [flag, standard] { flag->setChecked(standard); }});
    connect(flag, &QCheckBox::toggled, this, [follow] { follow(); });
    return field;
}

FormField &SettingsPage::addLine(const FieldText &text, QLineEdit *line, const QString &standard)
{
    FormField &field = addField(text, line);
    const auto follow = addDefault(field, text.label,
                                   {.holds = [line, standard] { return line->text() == standard; },
                                    .comeBack = [line, standard] { line->setText(standard); }});
    connect(line, &QLineEdit::textChanged, this, [follow] { follow(); });
    return field;
}

/// Grey while the default holds, so that the Tab key goes from setting to setting.
std::function<void()> SettingsPage::addDefault(FormField &field, const QString &label,
                                               const Standard &standard)
{
    auto *button = new QPushButton(tr("Default"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("%1: back to the default").arg(withoutKey(label)));
    button->setToolTip(tr("Back to the default"));
    button->setEnabled(!standard.holds());
    connect(button, &QPushButton::clicked, this, [&field, comeBack = standard.comeBack] {
        field.editor().setFocus(Qt::OtherFocusReason); // the button is about to turn grey
        comeBack();
    });
    field.setCorner(button);
    return [button, holds = standard.holds] { button->setEnabled(!holds()); };
}

QSpinBox *SettingsPage::numberBox(const QString &name, int least, int most, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace kb
