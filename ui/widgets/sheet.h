// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kb {

/// A piece of the page that holds what belongs together, with the margins of a paper.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent = nullptr);

    QVBoxLayout *content() { return m_content; }

private:
    QVBoxLayout *m_content;
};

} // namespace kb
