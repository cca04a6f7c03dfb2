// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/keyletters.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWidget>

namespace kb::test {

inline QString whereIs(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) +
                     (name.isEmpty() ? QString() : u'#' + name));
    }
    return path.join(QStringLiteral(" > "));
}

/// What a reader hears must be there: a name for everything that can have the focus.
inline QStringList namelessIn(QWidget *widget)
{
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
        return {};
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    if (spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty())
        return {};
    return {QStringLiteral("has no name: ") + whereIs(widget)};
}

inline bool isCutOff(const QLabel &label)
{
    if (label.text().isEmpty() || label.property("elides").toBool())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.fontMetrics().height();
}

inline bool isCutOff(const QAbstractButton &button)
{
    return !button.text().isEmpty() && !button.property("elides").toBool() &&
           button.width() < button.minimumSizeHint().width();
}

/// What is written must be seen whole. A widget that shortens on purpose and tells the whole text otherwise
/// says so with the property "elides".
inline QStringList cutOffIn(QWidget *widget)
{
    if (!widget->isVisible())
        return {};
    const auto *label = qobject_cast<QLabel *>(widget);
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    if ((label && isCutOff(*label)) || (button && isCutOff(*button)))
        return {QStringLiteral("is cut off: ") + whereIs(widget)};
    return {};
}

/// The Tab key must come past it: Qt stops at a whole that leads the keyboard to a part that cannot have it.
inline QStringList trapsIn(QWidget *widget)
{
    const QWidget *part = widget->focusProxy();
    while (part && part->focusProxy())
        part = part->focusProxy();
    const bool isOpen = !part || (part->isVisible() && part->isEnabled()) || part->isAncestorOf(widget);
    if (isOpen || !widget->isVisible() || !widget->isEnabled() || !(part->focusPolicy() & Qt::TabFocus))
        return {};
    return {QStringLiteral("stops the Tab key: ") + whereIs(widget)};
}

/// Foreign text must not be taken for HTML, so no label may guess.
inline QStringList guessingIn(QWidget *widget)
{
    const auto *label = qobject_cast<QLabel *>(widget);
    if (!label || label->textFormat() != Qt::AutoText)
        return {};
    return {QStringLiteral("guesses whether its text is HTML: ") + whereIs(widget)};
}

/// The texts of the program that a widget shows or says, not what was typed into it.
inline QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += edit->placeholderText();
    return texts;
}

/// Words that every English sentence of the program has some of, and that no Dutch one has.
inline bool isEnglish(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(the|and|with|from|this|that|not|no|are|you|your|clear|search|save|more|"
                       "remove|required|choose|show|cancel|close|new|undo)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

inline QStringList englishIn(QWidget *widget)
{
    QStringList complaints;
    for (const QString &text : textsOf(*widget)) {
        if (isEnglish(text))
            complaints += QStringLiteral("is English: \"%1\" in %2").arg(text, whereIs(widget));
    }
    return complaints;
}

/// What is wrong with the widget or anything in it; empty when all is well. Show it first.
inline QStringList complaintsAbout(QWidget &root)
{
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);

    QStringList complaints;
    for (QWidget *widget : widgets)
        complaints +=
            namelessIn(widget) + cutOffIn(widget) + guessingIn(widget) + trapsIn(widget) + keylessIn(widget);
    return complaints;
}

/// The same for English texts that are left while the program speaks Dutch.
inline QStringList englishLeftIn(QWidget &root)
{
    QStringList complaints = englishIn(&root);
    for (QWidget *widget : root.findChildren<QWidget *>())
        complaints += englishIn(widget);
    return complaints;
}

} // namespace kb::test
