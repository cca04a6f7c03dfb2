// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"

#include <QWidget>

namespace kb {

class TextLabel;

/// A level or a state: its shape and its word, so that colour is never alone.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);
    MarkLabel(const Mark &mark, const QString &word, QWidget *parent = nullptr);

    void say(const Mark &mark, const QString &word);
    QString word() const;
    void setWordWrap(bool isOn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitShape();

    Mark m_mark;
    TextLabel *m_word;
};

} // namespace kb
