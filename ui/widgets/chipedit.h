// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/choice.h"

#include <QHash>
#include <QWidget>

class QCompleter;
class QLineEdit;

namespace kb {

class Chip;
class FlowLayout;

/// Which words may become a chip.
enum class Words { Any, OnlySuggested };

/// A list of words, such as concepts: chips that can be taken away, and an edit that suggests while one
/// types. Enter or a comma adds; Backspace in an empty edit and the arrows go to the chips, Delete takes one
/// away.
class ChipEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChipEdit(Words words, QWidget *parent = nullptr);

    /// A typed word that is no suggestion has an empty key.
    QList<Choice> chips() const { return m_chips; }
    /// A chip that is a suggestion, now or later, is called as that is.
    void setChips(const QList<Choice> &chips);
    void setSuggestions(const QList<Choice> &suggestions);
    /// What stands in the edit while it is empty, where chips do not say what is added.
    void setInvitation(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onEditKey(int key);
    bool onChipKey(qsizetype chip, int key);
    void addTyped();
    void add(const Choice &chip);
    void removeChip(qsizetype chip);
    QList<Choice> named(QList<Choice> chips) const;
    void focusChip(qsizetype chip);
    Chip *makeChip(const Choice &choice);
    void showChips();
    void retranslate();
    void invite();
    void nameEdit();

    Words m_words;
    QList<Choice> m_chips;
    QList<Choice> m_suggestions;
    QHash<QString, QString> m_texts; ///< of the suggestions, by their keys
    QString m_invitation;            ///< empty: to add
    FlowLayout *m_layout;
    QList<Chip *> m_buttons;
    QLineEdit *m_edit;
    QCompleter *m_completer;
};

} // namespace kb
