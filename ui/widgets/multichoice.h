// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolButton>

class QLineEdit;
class QListWidget;

namespace kb {

/// One value that can be chosen; the key never changes, the text follows the language.
struct Choice
{
    QString key;
    QString text;

    bool operator==(const Choice &) const = default;
};

/// A filter with several choices: a button that names what is chosen, and a list with boxes to tick.
/// Nothing ticked means that the filter lets everything through.
class MultiChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit MultiChoice(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Replaces the choices; what was chosen and still exists stays chosen.
    void setChoices(const QList<Choice> &choices);

    /// Keys in the order of the choices.
    QStringList chosen() const;
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    void showPopup();
    void narrow(const QString &typed);
    void showChosen();

    QString m_title;
    QFrame *m_popup;
    QLineEdit *m_search;
    QListWidget *m_list;
    QToolButton *m_none;
};

} // namespace kb
