// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QPushButton>

class QFrame;
class QVBoxLayout;

namespace kb {

/// A filter of a bar: a button that says what is asked, and a small window below it in which it is asked.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);

    /// What is asked, as texts that can be kept and set again; empty when the filter lets everything through.
    virtual QStringList chosen() const = 0;
    void setChosen(const QStringList &keys);

    /// How many things what can be asked stands for, as text by its key; `rest` is that of all others. Empty
    /// texts show nothing. A filter that cannot be counted shows none.
    virtual void setCounts(const QHash<QString, QString> & /*counts*/, const QString & /*rest*/) {}

    QSize sizeHint() const override;
    /// Narrower than what is asked: then it is cut.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// The small window is about to be shown.
    void opening();

protected:
    const QString &title() const { return m_title; }
    QFrame &popup() { return *m_popup; }
    /// Where the content of the small window goes.
    QVBoxLayout &content() { return *m_content; }

    /// Puts what is asked on the button; `spoken` says all of it, `shown` what there is room for.
    void say(const QString &shown, const QString &spoken);
    /// Puts what is asked in the small window, as if it had always been there: without a signal.
    virtual void fillIn(const QStringList &keys) = 0;
    /// Says anew what is asked.
    virtual void showChosen() = 0;
    /// The small window is there: puts the keyboard in it.
    virtual void enterPopup() = 0;
    /// Its content became larger or smaller.
    void fitPopup();
    /// Enter in this widget closes the small window.
    void closeOnEnter(QWidget &widget);

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionButton *option) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int aroundText() const;
    void showPopup();
    QPoint placeOf(QSize popup) const;

    QString m_title;
    QFrame *m_popup;
    QVBoxLayout *m_content;
};

} // namespace kb
