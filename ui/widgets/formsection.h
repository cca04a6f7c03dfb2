// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace kb {

/// A part of a form under a title; the title folds and unfolds it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    /// Where the fields go.
    QVBoxLayout *content() { return m_content; }

    bool isOpen() const;
    void setOpen(bool isOpen);

private:
    QToolButton *m_title;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace kb
