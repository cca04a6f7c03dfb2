// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace kb {

/// A plain dialog: content above, one button that does it and one that leaves; sized by its content.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString &title, QWidget *parent = nullptr);

    void setVisible(bool isVisible) override;

protected:
    /// Grows until all of its content is in sight, as far as the screen goes.
    void growToContent();
    /// Opens so large, for what scrolls; a screen without that room makes it smaller.
    void openWith(int digits, int lines);
    /// Higher by so many pixels, as far as the screen goes.
    void heighten(int more);
    /// Where the content goes.
    QVBoxLayout *content() { return m_content; }
    /// The button that accepts; it says what it does.
    QPushButton *addAccept(const QString &text);
    QPushButton *addLeave(const QString &text);
    /// A button that does something else than accept or leave.
    QPushButton *addOther(const QString &text);

private:
    QVBoxLayout *m_content;
    QDialogButtonBox *m_buttons;
};

} // namespace kb
