// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QKeySequence>
#include <QLabel>

#include <algorithm>

namespace kb::test {

/// The words of a widget that Alt with a letter goes to.
inline QString wordsWithKey(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->buddy())
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

inline qsizetype goingToIn(const QKeySequence &key, const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    return std::ranges::count_if(widgets, [&key](const QWidget *widget) {
        return widget->isVisible() && QKeySequence::mnemonic(wordsWithKey(*widget)) == key;
    });
}

/// What a dialog is closed with has a letter of its own; the buttons that Qt knows have theirs from Qt.
inline QStringList keylessIn(QWidget *widget)
{
    const auto *foot = qobject_cast<const QDialogButtonBox *>(widget);
    if (!foot || !foot->isVisible())
        return {};
    QStringList complaints;
    const QList<QAbstractButton *> buttons = foot->buttons();
    for (QAbstractButton *button : buttons) {
        if (!button->isVisible() || foot->standardButton(button) != QDialogButtonBox::NoButton)
            continue;
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        if (key.isEmpty())
            complaints += QStringLiteral("has no key letter: \"%1\"").arg(button->text());
        else if (goingToIn(key, *foot->window()) > 1)
            complaints += QStringLiteral("shares its key letter: \"%1\"").arg(button->text());
    }
    return complaints;
}

} // namespace kb::test
