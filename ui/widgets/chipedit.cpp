// SPDX-License-Identifier: EUPL-1.2
#include "widgets/chipedit.h"

#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "wording/stylefields.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyleOption>

namespace kb {

ChipEdit::ChipEdit(Words words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_layout(new FlowLayout(this))
    , m_edit(new QLineEdit(this))
    , m_completer(new QCompleter(new QStringListModel(this), this))
{
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(m_completer);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    // The completer writes its word into the edit after this signal; adding must wait for it.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &ChipEdit::addTyped,
            Qt::QueuedConnection);
    retranslate();
}

void ChipEdit::setChips(const QList<Choice> &chips)
{
    m_chips = named(chips);
    showChips();
}

void ChipEdit::setSuggestions(const QList<Choice> &suggestions)
{
    m_suggestions = suggestions;
    m_texts.clear();
    QStringList texts;
    for (const Choice &suggestion : suggestions) {
        texts.append(suggestion.text);
        m_texts.insert(suggestion.key, suggestion.text);
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(texts);
    if (named(m_chips) != m_chips)
        setChips(m_chips);
}

QList<Choice> ChipEdit::named(QList<Choice> chips) const
{
    for (Choice &chip : chips)
        chip.text = m_texts.value(chip.key, chip.text);
    return chips;
}

void ChipEdit::setInvitation(const QString &text)
{
    m_invitation = text;
    retranslate();
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    const bool isInside = m_edit->hasFocus() || m_buttons.contains(focusWidget());
    option.state.setFlag(QStyle::State_HasFocus, isInside && isActiveWindow());
    QPainter painter(this);
    drawField(painter, option, this);
}

void ChipEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::EnabledChange)
        invite();
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusIn)
        nameEdit();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const qsizetype chip = m_buttons.indexOf(watched);
    const bool isTaken = chip < 0 ? onEditKey(key) : onChipKey(chip, key);
    return isTaken || QWidget::eventFilter(watched, event);
}

bool ChipEdit::onEditKey(int key)
{
    const bool isAtStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    if ((key == Qt::Key_Backspace || key == Qt::Key_Left) && isAtStart && !m_buttons.isEmpty()) {
        focusChip(m_buttons.size() - 1);
        return true;
    }
    const bool endsWord = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Comma;
    if (!endsWord || m_edit->text().trimmed().isEmpty())
        return false;
    addTyped();
    return true;
}

bool ChipEdit::onChipKey(qsizetype chip, int key)
{
    switch (key) {
    case Qt::Key_Left:
        focusChip(std::max<qsizetype>(0, chip - 1));
        return true;
    case Qt::Key_Right:
        focusChip(chip + 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeChip(chip);
        return true;
    default:
        return false;
    }
}

void ChipEdit::addTyped()
{
    const QString typed = m_edit->text().simplified();
    const auto suggestion = std::ranges::find_if(m_suggestions, [&typed](const Choice &choice) {
        return choice.text.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (suggestion != m_suggestions.end())
        add(*suggestion);
    else if (m_words == Words::Any && !typed.isEmpty())
        add({{}, typed});
}

void ChipEdit::add(const Choice &chip)
{
    m_edit->clear();
    if (m_chips.contains(chip))
        return;
    m_chips.append(chip);
    showChips();
    Q_EMIT changed();
}

void ChipEdit::removeChip(qsizetype chip)
{
    m_chips.removeAt(chip);
    showChips();
    focusChip(chip);
    Q_EMIT changed();
}

void ChipEdit::focusChip(qsizetype chip)
{
    QWidget *next = chip < m_buttons.size() ? static_cast<QWidget *>(m_buttons[chip]) : m_edit;
    next->setFocus(Qt::OtherFocusReason);
}

Chip *ChipEdit::makeChip(const Choice &choice)
{
    auto *chip = new Chip(choice.text, this);
    chip->installEventFilter(this);
    connect(chip, &Chip::clicked, this, [this, chip] { removeChip(m_buttons.indexOf(chip)); });
    return chip;
}

void ChipEdit::showChips()
{
    for (Chip *button : std::as_const(m_buttons)) {
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    m_layout->removeWidget(m_edit);
    for (const Choice &chip : std::as_const(m_chips)) {
        m_buttons.append(makeChip(chip));
        m_layout->addWidget(m_buttons.constLast());
        m_buttons.constLast()->show(); // at once, so that it can have the focus
    }
    m_layout->addWidget(m_edit);
}

void ChipEdit::retranslate()
{
    invite();
    nameEdit();
    showChips();
}

/// Nobody is invited to add to what is only shown.
void ChipEdit::invite()
{
    const QString invitation = m_invitation.isEmpty() ? tr("Add") : m_invitation;
    m_edit->setPlaceholderText(isEnabled() ? invitation : QString());
}

/// A form names the field after it is made; what has the keyboard is what is heard.
void ChipEdit::nameEdit()
{
    m_edit->setAccessibleName(accessibleName().isEmpty() ? m_edit->placeholderText() : accessibleName());
    m_edit->setAccessibleDescription(accessibleDescription());
}

} // namespace kb
