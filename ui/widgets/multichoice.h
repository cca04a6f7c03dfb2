// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/choice.h"

#include <QPushButton>

class QFrame;
class QLineEdit;
class QListWidget;

namespace kb {

/// A filter with several choices: a button that names what is chosen, and a list with boxes to tick.
/// Nothing ticked means that the filter lets everything through.
class MultiChoice : public QPushButton
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

    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void buildPopup();
    void showPopup();
    void narrow(const QString &typed);
    void showChosen();

    QString m_title;
    QFrame *m_popup;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_none;
};

} // namespace kb
