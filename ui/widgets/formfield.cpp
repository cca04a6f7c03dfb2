// SPDX-License-Identifier: EUPL-1.2
#include "widgets/formfield.h"

#include "widgets/focusdoor.h"
#include "widgets/marklabel.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

/// As wide as its words and no wider, so that what is said behind it stands there; on more lines where there
/// is less room.
class FieldLabel : public TextLabel
{
public:
    explicit FieldLabel(QWidget *parent)
        : TextLabel({}, parent)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }

    /// Qt would break a long label at half of its width.
    QSize sizeHint() const override
    {
        if (!wordWrap())
            return TextLabel::sizeHint();
        constexpr int roundedDown = 2;
        const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + roundedDown;
        return {width, heightForWidth(width)};
    }
};

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

FormField::FormField(const FieldText &text, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_top(new QHBoxLayout)
    , m_label(new FieldLabel(this))
    , m_need(new TextLabel({}, this))
    , m_editor(editor)
    , m_error(new MarkLabel(this))
    , m_help(new TextLabel({}, this))
{
    m_label->setType(Type::Body, Weight::Bold);
    m_label->setBuddy(m_editor);
    m_need->setMeaning(Meaning::Quiet);
    m_help->setMeaning(Meaning::Quiet);
    m_help->setType(Type::Caption);
    m_help->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    new FocusDoor(*this, *m_editor);

    m_top->addWidget(m_label);
    m_top->addWidget(m_need);
    m_top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_top);
    const bool isButton = qobject_cast<QPushButton *>(m_editor) != nullptr; // as wide as its words
    layout->addWidget(m_editor, 0, isButton ? Qt::AlignLeft : Qt::Alignment());
    layout->addWidget(m_error);
    layout->addWidget(m_help);
    setText(text);
}

void FormField::setText(const FieldText &text)
{
    m_text = text;
    m_label->setText(text.label);
    m_label->setVisible(!text.label.isEmpty());
    m_need->setText(tr("required"));
    m_need->setVisible(isAskedFor());
    m_help->setText(text.help);
    m_help->setVisible(!text.help.isEmpty());
    describeEditor();
}

void FormField::setHelp(const QString &help)
{
    FieldText text = m_text;
    text.help = help;
    setText(text);
}

void FormField::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    m_need->setVisible(isAskedFor());
    describeEditor();
}

void FormField::setError(const QString &sentence)
{
    m_error->say({Shape::Triangle, Meaning::Danger}, sentence);
    m_error->setVisible(!sentence.isEmpty());
    describeEditor();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

bool FormField::hasError() const
{
    return !m_error->word().isEmpty();
}

void FormField::setCorner(QWidget *corner)
{
    if (m_text.label.isEmpty()) {
        layout()->removeWidget(m_editor);
        m_top->insertWidget(0, m_editor);
    }
    m_label->setWordWrap(true); // it shares its line with the corner, however large the text
    m_top->addWidget(corner);
}

void FormField::describeEditor()
{
    const QString label = withoutMnemonic(m_text.label);
    m_editor->setAccessibleName(isAskedFor() ? tr("%1, required").arg(label) : label);
    m_editor->setAccessibleDescription(QStringList{m_error->word(), m_text.help}.join(u' ').trimmed());
}

} // namespace kb
